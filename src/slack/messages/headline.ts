import type { Report } from '../../core/report.ts'
import type { Words } from '../words/words.ts'

/** The first line: verdict and score, kindly put. */
export function sayHeadline({ notice, verdict, score }: Report, { headline }: Words): string {
  if (notice === 'crisis') return headline.crisis
  if (notice === 'not_covered') return headline.notCovered
  return headline[verdict](score ?? 0)
}
