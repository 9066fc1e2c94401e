import { compileCues } from '../cues/automaton.ts'
import type { Sequence } from '../cues/pattern.ts'
import type { Language } from '../report.ts'
import { shownRegisters } from '../rewrite/register.ts'
import type { Templates } from '../rewrite/templates.ts'
import type { LanguageRubric, Rule } from '../rubric.ts'
import type { Firing } from '../rules.ts'
import type { Reader, Sentence } from '../text/sentences.ts'
import type { Phrase } from './settings.ts'

/** What a team says about its own words: put into a rubric by `tuneRubric`. */
export interface HouseRules {
  readonly phrases: readonly Phrase[]
  /** Language → the form of address to use. */
  readonly registers: Readonly<Partial<Record<Language, string>>>
}

/** Finds what a team does not say. These are no acts: they change nothing else in how a draft is read. */
export type HouseFinder = (sentences: readonly Sentence[]) => readonly Firing[]

const PHRASE: Rule = { id: 'team-words', criterion: 'canned', severity: 'advice', when: {}, rewrite: {} }
const REGISTER: Rule = { id: 'team-register', criterion: 'unfinished', severity: 'advice', when: {}, rewrite: {} }

export function createHouseFinder(
  rules: HouseRules | undefined,
  language: LanguageRubric,
  reader: Reader,
): HouseFinder {
  const id = language.language
  const phrases = rules?.phrases.filter((phrase) => phrase.language === null || phrase.language === id) ?? []
  const register = rules?.registers[id]
  if (phrases.length === 0 && !register) return () => []
  const findPhrases = createPhraseFinder(phrases, language, reader)
  return (sentences) => [
    ...sentences.flatMap(findPhrases),
    ...(register ? findForeignRegister(sentences, register, language) : []),
  ]
}

function createPhraseFinder(phrases: readonly Phrase[], { messages }: LanguageRubric, reader: Reader) {
  const automaton = compileCues(phrases.flatMap((phrase) => toEntry(phrase, reader)))
  return ({ words }: Sentence): readonly Firing[] =>
    automaton.match(words.map(({ norm }) => norm)).flatMap(({ payload: { avoid, prefer }, from, to }) => {
      const [first, last] = [words[from], words[to - 1]]
      const text = prefer === null ? messages.team?.avoid : messages.team?.prefer
      if (!first || !last || !text) return []
      const message = text.replace('{avoid}', () => avoid).replace('{prefer}', () => prefer ?? '')
      return [{ rule: PHRASE, cue: `team-words ${avoid}`, span: { start: first.start, end: last.end }, message }]
    })
}

/** Read as drafts are read. */
function toEntry(phrase: Phrase, reader: Reader) {
  const words = reader.read(phrase.avoid, []).flatMap((sentence) => sentence.words)
  const sequence: Sequence = words.map(({ norm }) => ({ words: [norm] }))
  return words.length === 0 ? [] : [{ pattern: sequence, payload: phrase }]
}

/** Only where a draft shows another form of address, and nowhere the team's. */
function findForeignRegister(
  sentences: readonly Sentence[],
  register: string,
  { messages, templates }: LanguageRubric,
): readonly Firing[] {
  const shown = shownRegisters(sentences, templates)
  if (!messages.team || shown.length === 0 || shown.includes(register)) return []
  const message = messages.team.register.replace('{register}', register)
  return [{ rule: REGISTER, cue: 'team-register', span: firstShown(sentences, shown[0] ?? '', templates), message }]
}

function firstShown(sentences: readonly Sentence[], register: string, { registerWords }: Templates): Firing['span'] {
  const signs = new Set(registerWords[register])
  const word = sentences.flatMap(({ words }) => words).find(({ norm }) => signs.has(norm))
  return word ? { start: word.start, end: word.end } : null
}
