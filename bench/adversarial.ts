import type { Checker } from '../src/core/check.ts'
import { MAX_DRAFT_LENGTH } from '../src/core/report.ts'
import type { LanguageRubric, Rubric } from '../src/core/rubric.ts'
import { timeEach } from './timing.ts'

export interface Attack {
  readonly name: string
  /** The slowest of a few runs. */
  readonly analysisMs: number
  readonly checkMs: number
}

const RUNS = 5
/** What takes longer than this is slow enough after one run. */
const PATIENCE = 1_000
const SOFT_HYPHEN = '\u00ad'
const REPEATED = [
  ...['<', '`', '` ', ':a', '«', '"a ', '{{', '{{a ', '[a', '>\n', 'a@', 'www.', 'a.', '(', "a'", SOFT_HYPHEN, 'x\n\n'],
  ...['thank you ', 'thank you. ', 'we cannot help ', 'We cannot help. ', 'wir können nicht helfen ', 'not ', '? '],
]

/** Texts of the greatest length that are meant to cost much: the slowest first. */
export async function measureAttacks(rubric: Rubric, checker: Checker): Promise<readonly Attack[]> {
  const repeated = REPEATED.map((text) => ({
    name: text === SOFT_HYPHEN ? 'soft hyphens' : JSON.stringify(text),
    text,
  }))
  const missed = Object.values(rubric.languages).flatMap(createNearMisses)
  const attacks: Attack[] = []
  for (const { name, text, language } of [...repeated.map((one) => ({ ...one, language: 'en' as const })), ...missed]) {
    const draft = text.repeat(Math.ceil(MAX_DRAFT_LENGTH / text.length)).slice(0, MAX_DRAFT_LENGTH)
    const input = { draft, customer: null, language }
    const checkMs = await timeWorst(() => checker.check(input))
    attacks.push({ name, analysisMs: await timeWorst(() => checker.analyse(input)), checkMs })
  }
  return attacks.sort((a, b) => b.checkMs - a.checkMs)
}

async function timeWorst(run: () => unknown): Promise<number> {
  const [first = 0] = await timeEach([0], run)
  return first > PATIENCE ? first : Math.max(...(await timeEach(Array.from({ length: RUNS }), run)))
}

/** Every cue without its last word, and the word with which most cues begin over and over. */
function createNearMisses({ language, cues }: LanguageRubric) {
  const sequences = cues.flatMap((entry) => entry.sequences)
  const spell = (step: (typeof sequences)[number][number]) => ('gap' in step ? 'so' : (step.words[0] ?? ''))
  const misses = sequences.map((sequence) => sequence.slice(0, -1).map(spell).filter(isWord).join(' '))
  const beginnings = Object.groupBy(sequences.map(([step]) => (step ? spell(step) : '')).filter(isWord), (word) => word)
  const [often = ''] = Object.keys(beginnings).sort(
    (a, b) => (beginnings[b]?.length ?? 0) - (beginnings[a]?.length ?? 0),
  )
  return [
    { name: `near misses of every cue (${language})`, text: `${misses.join(' ').replaceAll('*', '')} `, language },
    { name: `“${often}” over and over (${language})`, text: `${often} `, language },
  ]
}

/** Marks of a sentence's beginning, end and question are none. */
function isWord(word: string): boolean {
  return /\p{L}/u.test(word)
}
