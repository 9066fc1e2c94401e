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
  return note(`100 ${steps.join(' ')} = ${left < 0 ? `−${-left}` : left}${sayBand(left, score, verdict)}`)
}

function sumByCriterion(findings: readonly Finding[]): readonly [CriterionId, number][] {
  const sums = new Map<CriterionId, number>()
  for (const { criterion, points } of orderFindings(findings)) sums.set(criterion, (sums.get(criterion) ?? 0) + points)
  return [...sums].filter(([, points]) => points > 0)
}

/** The verdict keeps the score within its own band. */
function sayBand(left: number, score: number, verdict: Report['verdict']): string {
  if (left === score) return ''
  return left > score ? MOST[verdict](score) : LEAST[verdict](score)
}

type SayBound = (score: number) => string

const MOST: Readonly<Record<Report['verdict'], SayBound>> = {
  ready: (score) => `; ${score} is the most.`,
  revise: (score) => `; while it needs another pass, ${score} is the most.`,
  flag: (score) => `; with something serious in it, ${score} is the most.`,
}

const LEAST: Readonly<Record<Report['verdict'], SayBound>> = {
  ready: (score) => `; with nothing but small points, ${score} is the least.`,
  revise: (score) => `; with nothing serious in it, ${score} is the least.`,
  flag: (score) => `; ${score} is the least.`,
}
