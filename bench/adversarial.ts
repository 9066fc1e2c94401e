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
const REPEATED = [
  ...['<', '`', '` ', ':a', '«', '"a ', '{{', '{{a ', '[a', '>\n', 'a@', 'www.', 'a.', '(', "a'", '\u00ad', 'x\n\n'],
  ...['thank you ', 'thank you. ', 'we cannot help ', 'We cannot help. ', 'wir können nicht helfen ', 'not ', '? '],
]

/** Texts of the greatest length that are meant to cost much: the slowest first. */
export async function measureAttacks(rubric: Rubric, checker: Checker): Promise<readonly Attack[]> {
  const repeated = REPEATED.map((text) => ({ name: JSON.stringify(text), text }))
  const missed = Object.values(rubric.languages).flatMap(createNearMisses)
  const attacks: Attack[] = []
  for (const { name, text, language } of [...repeated.map((one) => ({ ...one, language: 'en' as const })), ...missed]) {
    const draft = text.repeat(Math.ceil(MAX_DRAFT_LENGTH / text.length)).slice(0, MAX_DRAFT_LENGTH)
    const input = { draft, customer: null, language }
    const worst = async (run: () => unknown) => Math.max(...(await timeEach(Array.from({ length: RUNS }), run)))
    checker.check(input)
    const analysisMs = await worst(() => checker.analyse(input))
    attacks.push({ name, analysisMs, checkMs: await worst(() => checker.check(input)) })
  }
  return attacks.sort((a, b) => b.checkMs - a.checkMs)
}

/** Every cue without its last word, and the word with which most cues begin over and over. */
function createNearMisses({ language, cues }: LanguageRubric) {
  const sequences = cues.flatMap((entry) => entry.sequences)
  const spell = (step: (typeof sequences)[number][number]) => ('gap' in step ? 'so' : (step.words[0] ?? ''))
  const misses = sequences.map((sequence) => sequence.slice(0, -1).map(spell).join(' '))
  const beginnings = Object.entries(Object.groupBy(sequences, ([step]) => (step ? spell(step) : ''))).sort(
    ([, a = []], [, b = []]) => b.length - a.length,
  )
  return [
    { name: `near misses of every cue (${language})`, text: `${misses.join(' ').replaceAll('*', '')} `, language },
    { name: `“${beginnings[0]?.[0]}” over and over (${language})`, text: `${beginnings[0]?.[0]} `, language },
  ]
}
