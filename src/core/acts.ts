import { compileCues, type Match } from './cues/automaton.ts'
import { dropHollowHelp } from './hollow-help.ts'
import type { Situation, Span } from './report.ts'
import type { ActId, CueEntry, LanguageRubric } from './rubric.ts'
import type { Sentence } from './text/sentences.ts'
import { keepWidest } from './widest-acts.ts'

/** One thing the draft does, at the words that do it. */
export interface Act extends Span {
  readonly act: ActId
  /** Index of its sentence in the reading. */
  readonly sentence: number
  readonly isStock: boolean
  /** Id of the cue entry that recognised it. */
  readonly cue: string
}

/** What cues say of the customer, at the words that say it. */
export interface SituationSign {
  readonly situation: Situation
  readonly sentence: number
  readonly cue: string
}

export interface Recognised {
  readonly acts: readonly Act[]
  readonly situations: readonly SituationSign[]
}

export interface Recogniser {
  recogniseDraft(sentences: readonly Sentence[]): Recognised
  recogniseCustomer(sentences: readonly Sentence[]): readonly SituationSign[]
}

/** How far before the words an English negation still reaches. */
const NEGATION_REACH = 6

/** Compiles a language's cues for reading many drafts and customer messages. */
export function createRecogniser(rules: LanguageRubric): Recogniser {
  const negators = new Set(rules.negators)
  const drafts = compile(rules.cues.filter((entry) => entry.from === 'draft' || entry.situation === 'crisis'))
  let customers: ReturnType<typeof compile> | undefined

  function compile(entries: readonly CueEntry[]) {
    const patterns = entries.flatMap((entry) => entry.patterns.map((pattern) => ({ pattern, payload: entry })))
    return compileCues<CueEntry>(patterns, weighNegators)
  }

  /** Negators among the cue's own words: so many belong to the saying itself. */
  function weighNegators(words: readonly string[]): number {
    return words.some((word) => negators.has(word)) ? 1 : 0
  }

  function findIn(automaton: ReturnType<typeof compile>, sentence: Sentence): readonly Match<CueEntry>[] {
    const words = toSymbols(sentence)
    const matches = automaton.match(words)
    if (matches.length === 0 || !words.some((word) => negators.has(word))) return matches
    const countNegations = createNegationCounter(sentence.clauses, words)
    return matches.filter(({ payload, from, to, weight }) => {
      return !payload.isNegatable || countNegations(from, to) <= weight
    })
  }

  /** Counted once a sentence, so that a long one full of cues stays linear. */
  function createNegationCounter(clauses: readonly number[], words: readonly string[]) {
    const before = countBefore(words, negators)
    const { begins, ends } = boundClauses(clauses)
    return (from: number, to: number): number => {
      const first = Math.max(from, 1) - 1
      const last = Math.min(to - 1, clauses.length) - 1
      const begin = (begins[first] ?? from - 1) + 1
      const end = rules.negation === 'anywhere' ? (ends[last] ?? to - 1) + 1 : to
      const start = rules.negation === 'anywhere' ? begin : Math.max(begin, from - NEGATION_REACH)
      return (before[Math.max(to, end)] ?? 0) - (before[Math.min(from, start)] ?? 0)
    }
  }

  function recogniseDraft(sentences: readonly Sentence[]): Recognised {
    const acts: Act[] = []
    const situations: SituationSign[] = []
    for (const [index, sentence] of sentences.entries()) {
      const matches = findIn(drafts, sentence)
      for (const { payload } of matches) {
        const { situation, id } = payload
        if (situation) situations.push({ situation, sentence: index, cue: id })
      }
      const doing = matches.filter(({ payload }) => payload.act !== null)
      acts.push(...dropHollowHelp(keepWidest(doing.map((match) => toAct(match, sentence, index))), sentence))
    }
    return { acts, situations }
  }

  /** Many drafts come without a message: what reads it is made for the first that does not. */
  function recogniseCustomer(sentences: readonly Sentence[]): readonly SituationSign[] {
    customers ??= compile(rules.cues.filter((entry) => entry.from === 'customer'))
    const automaton = customers
    return sentences.flatMap((sentence, index) =>
      findIn(automaton, sentence).flatMap(({ payload: entry }) =>
        entry.situation ? [{ situation: entry.situation, sentence: index, cue: entry.id }] : [],
      ),
    )
  }

  return { recogniseDraft, recogniseCustomer }
}

/** For every place how many of the words before it are negators; one place more than words. */
function countBefore(words: readonly string[], negators: ReadonlySet<string>): readonly number[] {
  const counts = [0]
  for (const word of words) counts.push((counts.at(-1) ?? 0) + (negators.has(word) ? 1 : 0))
  return counts
}

/** For every word where its clause begins, and behind which word it ends. */
function boundClauses(clauses: readonly number[]) {
  const begins = clauses.map(() => 0)
  const ends = clauses.map(() => clauses.length)
  for (let at = 1; at < clauses.length; at++) begins[at] = clauses[at] === clauses[at - 1] ? (begins[at - 1] ?? 0) : at
  for (let at = clauses.length - 2; at >= 0; at--)
    ends[at] = clauses[at] === clauses[at + 1] ? (ends[at + 1] ?? clauses.length) : at + 1
  return { begins, ends }
}

/** The words with marks for where the sentence begins (`^`) and ends (`$`), and `?` where it asks. */
function toSymbols(sentence: Sentence): readonly string[] {
  const words = sentence.words.map((word) => word.norm)
  return ['^', ...words, ...(sentence.isQuestion ? ['?'] : []), '$']
}

function toAct(match: Match<CueEntry>, sentence: Sentence, index: number): Act {
  const entry = match.payload
  const lastWord = sentence.words.length - 1
  const first = sentence.words[Math.min(Math.max(match.from - 1, 0), lastWord)]
  const last = sentence.words[Math.min(Math.max(match.to - 2, 0), lastWord)]
  return {
    act: entry.act as ActId,
    start: first?.start ?? sentence.start,
    end: last?.end ?? sentence.end,
    sentence: index,
    isStock: entry.isStock,
    cue: entry.id,
  }
}
