import type { CriterionId, Finding, Report } from '../../core/report.ts'
import { type Block, note } from './blocks.ts'
import { nameCriterion } from './criteria.ts'
import { orderFindings } from './findings.ts'

/** How the score came about, in one line. Null where there is none, or nothing was taken off. */
export function sayArithmetic({ score, verdict, findings }: Report): Block | null {
  const costs = sumByCriterion(findings)
  if (score === null || costs.length === 0) return null
  const left = 100 - costs.reduce((total, [, points]) => total + points, 0)
  const steps = costs.map(([criterion, points]) => `− ${points} (${nameCriterion(criterion).toLowerCase()})`)
  return note(`100 ${steps.join(' ')} = ${left}${sayBand(left, score, verdict)}`)
}

function sumByCriterion(findings: readonly Finding[]): readonly [CriterionId, number][] {
  const sums = new Map<CriterionId, number>()
  for (const { criterion, points } of orderFindings(findings)) sums.set(criterion, (sums.get(criterion) ?? 0) + points)
  return [...sums].filter(([, points]) => points > 0)
}

function sayBand(left: number, score: number, verdict: Report['verdict']): string {
  if (left === score) return ''
  if (left < score) return `; it is never below ${score} where nothing weighs more.`
  if (verdict === 'flag') return `; with something serious in it, ${score} is the most.`
  return `; while it needs another pass, ${score} is the most.`
}
