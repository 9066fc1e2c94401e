import type { CriterionId, Severity } from '../../core/report.ts'
import type { Rubric, Rule } from '../../core/rubric.ts'
import { type Row, sumWeights } from './row.ts'

/** Bounds that keep severities apart, whatever was measured. */
const BOUNDS: Readonly<Record<Severity, readonly [number, number]>> = {
  advice: [2, 10],
  warning: [12, 35],
  error: [40, 65],
}
const LEAST_FIRED = 10

/** Points by how much likelier a bad reply is where the criterion is found (log odds, smoothed), within bounds. */
export function fitPoints(rules: readonly Rule[], current: Rubric['points'], rows: readonly Row[]): Rubric['points'] {
  const fitted = Object.entries(current).map(([criterion, points]) => {
    const own = Object.entries(points).map(([severity, now]) => {
      const ids = rules
        .filter((rule) => rule.criterion === criterion && rule.severity === severity)
        .map((rule) => rule.id)
      return [severity, fitOne(ids, severity as Severity, now, rows)]
    })
    return [criterion as CriterionId, Object.fromEntries(own)]
  })
  return Object.fromEntries(fitted)
}

function fitOne(ids: readonly string[], severity: Severity, now: number, rows: readonly Row[]): number {
  const isFired = (row: Row) => ids.some((id) => row.fired.has(id))
  if (sumWeights(rows, isFired) < LEAST_FIRED) return now
  const rate = (isBad: boolean) =>
    (sumWeights(rows, (row) => row.isBad === isBad && isFired(row)) + 1) /
    (sumWeights(rows, (row) => row.isBad === isBad) + 2)
  const [least, most] = BOUNDS[severity]
  const share = Math.min(1, Math.max(0, Math.log(rate(true) / rate(false)) / 3))
  return Math.round(least + share * (most - least))
}
