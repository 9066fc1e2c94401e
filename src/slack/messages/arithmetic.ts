import type { CriterionId, Finding, Report } from '../../core/report.ts'
import type { Words } from '../words/words.ts'
import { type Block, note } from './blocks.ts'
import { orderFindings } from './findings.ts'

/** How the score came about, in one line. Null where there is none, or nothing was taken off. */
export function sayArithmetic({ score, verdict, findings }: Report, words: Words): Block | null {
  const costs = sumByCriterion(findings)
  if (score === null || costs.length === 0) return null
  const left = 100 - costs.reduce((total, [, points]) => total + points, 0)
  const steps = costs.map(([criterion, points]) => `− ${points} (${lowerFirst(words.criteria[criterion])})`)
  return note(`100 ${steps.join(' ')} = ${left < 0 ? `−${-left}` : left}${sayBand(left, { score, verdict }, words)}`)
}

function sumByCriterion(findings: readonly Finding[]): readonly [CriterionId, number][] {
  const sums = new Map<CriterionId, number>()
  for (const { criterion, points } of orderFindings(findings)) sums.set(criterion, (sums.get(criterion) ?? 0) + points)
  return [...sums].filter(([, points]) => points > 0)
}

/** German nouns within keep their capitals. */
function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}

interface Outcome extends Pick<Report, 'verdict'> {
  readonly score: number
}

/** The verdict keeps the score within its own band. */
function sayBand(left: number, { score, verdict }: Outcome, { arithmetic }: Words): string {
  if (left === score) return ''
  return left > score ? arithmetic.most[verdict](score) : arithmetic.least[verdict](score)
}
