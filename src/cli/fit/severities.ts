import type { Severity } from '../../core/report.ts'
import type { Rule } from '../../core/rubric.ts'
import { type Row, sumWeights } from './row.ts'

/** A false alarm costs more than a miss: people stop listening. */
const ALARM_COST = 1.5
/** A change must be chosen with this share of the sources left out in turn. */
const AGREEMENT = 0.8
/** Less than this is chance. */
const LEAST_GAIN = 0.002
/** Below so many replies nothing can be said of a rule. */
const LEAST_FIRED = 6

export interface FittedSeverities {
  readonly changes: ReadonlyMap<string, Severity>
  readonly rules: readonly Rule[]
  readonly report: readonly string[]
}

type Levels = ReadonlyMap<string, Severity>

/**
 * Chooses between advice and warning for every rule that is no error (gates stay as they are), so that recall less
 * `ALARM_COST` times the false alarms is greatest; each source is left out in turn.
 */
export function fitSeverities(rules: readonly Rule[], rows: readonly Row[]): FittedSeverities {
  const current: Levels = new Map(rules.map((rule) => [rule.id, rule.severity]))
  const sources = [...new Set(rows.map((row) => row.source))].sort()
  const folds = sources.map((source) =>
    chooseLevels(
      current,
      rules,
      rows.filter((row) => row.source !== source),
    ),
  )
  const changes = new Map(
    rules.flatMap(({ id }) => {
      const chosen = folds.filter((levels) => levels.get(id) !== current.get(id))
      const level = chosen[0]?.get(id)
      return level && chosen.length >= AGREEMENT * folds.length ? [[id, level] as const] : []
    }),
  )
  const fitted: Levels = new Map([...current, ...changes])
  const leftOut = new Map(sources.map((source, at) => [source, folds[at] ?? current]))
  return {
    changes,
    rules: rules.map((rule) => ({ ...rule, severity: fitted.get(rule.id) ?? rule.severity })),
    report: [
      `gain (recall − ${ALARM_COST} × false alarms): now ${show(gain(current, rows))}, fitted ${show(gain(fitted, rows))}, fitted without each reply's source ${show(gainOf(rows, (row) => leftOut.get(row.source) ?? current))}`,
    ],
  }
}

function chooseLevels(start: Levels, rules: readonly Rule[], rows: readonly Row[]): Levels {
  const movable = rules.filter(
    ({ id }) => start.get(id) !== 'error' && sumWeights(rows, (r) => r.fired.has(id)) >= LEAST_FIRED,
  )
  let levels = start
  for (let isBetter = true; isBetter; ) {
    isBetter = false
    for (const { id } of movable) {
      const other = new Map([...levels, [id, levels.get(id) === 'advice' ? 'warning' : 'advice'] as const])
      if (gain(other, rows) <= gain(levels, rows) + LEAST_GAIN) continue
      levels = other
      isBetter = true
    }
  }
  return levels
}

function gain(levels: Levels, rows: readonly Row[]): number {
  return gainOf(rows, () => levels)
}

function gainOf(rows: readonly Row[], levelsOf: (row: Row) => Levels): number {
  const isFlagged = (row: Row) => [...row.fired].some((id) => levelsOf(row).get(id) !== 'advice')
  const share = (isBad: boolean) => {
    const all = sumWeights(rows, (row) => row.isBad === isBad)
    return all === 0 ? 0 : sumWeights(rows, (row) => row.isBad === isBad && isFlagged(row)) / all
  }
  return share(true) - ALARM_COST * share(false)
}

function show(value: number): string {
  return value.toFixed(3)
}
