import { type Checker, createChecker } from '../src/core/check.ts'
import type { Sequence } from '../src/core/cues/pattern.ts'
import type { CueEntry, Rubric } from '../src/core/rubric.ts'
import { createPhraseScan, phrasesOf } from './phrase-scan.ts'
import type { Reply } from './replies.ts'
import { median, timeEach } from './timing.ts'

export interface LengthPoint {
  readonly characters: number
  readonly analysisMs: number
  readonly checkMs: number
}

export interface CuePoint {
  readonly cues: number
  readonly ms: number
  /** The same cues, looked for one by one with indexOf. */
  readonly scanMs: number
}

const LENGTHS = [200, 1_000, 5_000, 10_000, 20_000, 40_000]
const CUES = [300, 1_000, 3_000]
const RUNS = 30
const FEW_RUNS = 3

/** Ordinary English text, longer and longer. */
export async function measureLengths(
  { analyse, check }: Checker,
  replies: readonly Reply[],
): Promise<readonly LengthPoint[]> {
  const text = replies.map(({ draft }) => draft).join('\n\n')
  const points: LengthPoint[] = []
  for (const characters of LENGTHS) {
    const input = { draft: text.slice(0, characters), customer: null, language: 'en' } as const
    const analysisMs = await medianOf(() => analyse(input), RUNS)
    points.push({ characters, analysisMs, checkMs: await medianOf(() => check(input), FEW_RUNS) })
  }
  return points
}

/** The analysis of the same replies by more and more cues, which are made of those replies' own words. */
export async function measureCues(rubric: Rubric, replies: readonly Reply[]): Promise<readonly CuePoint[]> {
  const { en } = rubric.languages
  if (!en) return []
  const words = [...new Set(replies.flatMap(({ draft }) => draft.toLowerCase().match(/[a-z]{3,}/g) ?? []))]
  const points: CuePoint[] = []
  for (const count of CUES) {
    const cues = Array.from({ length: count }, (_, at) => createCue(at, words))
    const { analyse } = createChecker({ ...rubric, languages: { en: { ...en, cues } } })
    const scan = createPhraseScan(phrasesOf([{ cues }]))
    const run = ({ draft }: Reply) => analyse({ draft, customer: null, language: 'en' })
    await timeEach(replies, run)
    const ms = median(await timeEach(replies, run))
    points.push({ cues: count, ms, scanMs: median(await timeEach(replies, ({ draft }) => scan(draft))) })
  }
  return points
}

/** Three words with alternatives and a gap, drawn by a fixed rule. */
function createCue(at: number, words: readonly string[]): CueEntry {
  const draw = (salt: number) => words[(at * 7919 + salt * 104_729) % words.length] ?? 'word'
  const sequence: Sequence = [
    { words: [draw(1), draw(2)] },
    ...(at % 3 === 0 ? [{ gap: 3 }] : []),
    { words: [draw(3), draw(4), draw(5)] },
    { words: [draw(6)] },
  ]
  const meaning = { act: 'information', situation: null, from: 'draft', isStock: false, isNegatable: true } as const
  return { id: `synthetic-${at}`, patterns: [sequence], examples: { bad: [], good: [] }, ...meaning }
}

async function medianOf(run: () => unknown, count: number): Promise<number> {
  const runs = Array.from({ length: count })
  await timeEach(runs, run)
  return median(await timeEach(runs, run))
}
