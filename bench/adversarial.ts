import type { Checker } from '../src/core/check.ts'
import { expand, type Sequence } from '../src/core/cues/pattern.ts'
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
const SIGNS = [
  '<',
  '`',
  '` ',
  ':a',
  ':',
  '«',
  '“',
  '‚',
  '‘',
  '"a ',
  '{{',
  '{{a ',
  '{{a}} ',
  '[a',
  '[[a',
  '[Name] ',
  '<<a',
  '<<a>>',
]
const MARKS = [
  '.',
  '. ',
  '? ',
  '… ',
  ', ',
  'a. ',
  'a.',
  '1. A',
  '.) a',
  'a, b, c. ',
  '(',
  'a)',
  '>\n',
  'x\n\n',
  '\n',
  'a-',
  "a'",
]
const WORDS = [
  'a',
  'a ',
  'XXX ',
  '%A',
  'Lorem ipsum ',
  'a@',
  '@a.',
  'a.a@',
  '1@1.',
  'www.',
  'https://a ',
  SOFT_HYPHEN,
  'ä',
  '👍',
]
const SAYINGS = [
  ...['thank you ', 'thank you. ', 'we cannot help ', 'We cannot help. ', 'We will sue you. ', 'it is what it is. '],
  ...[
    'I am sorry. ',
    "I've ",
    'not ',
    'wir können nicht helfen ',
    'Das ist nicht unser Problem. ',
    'wij kunnen niet helpen ',
  ],
]
const REPEATED = [...SIGNS, ...MARKS, ...WORDS, ...SAYINGS]

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

/** Every cue without its last word, every cue as it is, what cues are to find, and the word most cues begin with. */
function createNearMisses({ language, cues }: LanguageRubric) {
  const sequences = cues.flatMap((entry) => entry.patterns.flatMap(expand))
  const misses = sequences.map((sequence) => spell(sequence.slice(0, -1)))
  const beginnings = Object.groupBy(
    sequences.map((sequence) => spell(sequence.slice(0, 1))).filter(isWord),
    (word) => word,
  )
  const count = (word: string) => beginnings[word]?.length ?? 0
  const [often = ''] = Object.keys(beginnings).sort((a, b) => count(b) - count(a))
  const examples = cues.filter(({ from }) => from === 'draft').flatMap((entry) => entry.examples.bad)
  return [
    { name: `near misses of every cue (${language})`, text: `${misses.join(' ')} `, language },
    { name: `every cue (${language})`, text: `${sequences.map(spell).join(' ')} `, language },
    { name: `what cues find (${language})`, text: `${examples.join(' ')} `, language },
    {
      name: `what cues find, as one sentence (${language})`,
      text: `${examples.join(' ').replace(/[.!?]/g, '')} `,
      language,
    },
    { name: `“${often}” over and over (${language})`, text: `${often} `, language },
  ]
}

function spell(sequence: Sequence): string {
  const words = sequence.map((step) => ('gap' in step ? 'so' : (step.words[0] ?? '')))
  return words.filter(isWord).join(' ').replaceAll('*', '')
}

/** Marks of a sentence's beginning, end and question are none. */
function isWord(word: string): boolean {
  return /\p{L}/u.test(word)
}
