import type { DayFigures, Stretch } from './figures.ts'

const DAY = 24 * 60 * 60 * 1000

/** A week from Monday to Sunday (UTC), named as ISO 8601 does: `2026-W09`. */
export interface Week extends Stretch {
  readonly week: string
}

/** So many weeks up to the one that `now` is in, oldest first. */
export function lastWeeks(now: Date, count: number): readonly Week[] {
  const monday = startOfWeek(now)
  return Array.from({ length: count }, (_, back) => toWeek(new Date(monday.getTime() - (count - 1 - back) * 7 * DAY)))
}

function startOfWeek(now: Date): Date {
  const midnight = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate())
  return new Date(midnight - ((now.getUTCDay() + 6) % 7) * DAY)
}

function toWeek(monday: Date): Week {
  const until = new Date(monday.getTime() + 7 * DAY)
  return { week: nameWeek(monday), from: monday.toISOString(), until: until.toISOString() }
}

/** A week belongs to the year of its Thursday. */
export function nameWeek(monday: Date): string {
  const thursday = new Date(monday.getTime() + 3 * DAY)
  const year = thursday.getUTCFullYear()
  const number = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY))
  return `${year}-W${String(number).padStart(2, '0')}`
}

export type Totals = Omit<DayFigures, 'day'>

const NO_VERDICTS: Totals['verdicts'] = { ready: 0, revise: 0, flag: 0 }

/** Days added up. */
export function addUp(days: readonly Totals[]): Totals {
  return {
    checks: days.reduce((sum, { checks }) => sum + checks, 0),
    verdicts: addCounts([NO_VERDICTS, ...days.map(({ verdicts }) => verdicts)]),
    criteria: addCounts(days.map(({ criteria }) => criteria)),
    strengths: addCounts(days.map(({ strengths }) => strengths)),
  }
}

function addCounts<Name extends string>(
  all: readonly Readonly<Partial<Record<Name, number>>>[],
): Readonly<Record<Name, number>> {
  const sums: Partial<Record<Name, number>> = {}
  for (const counts of all)
    for (const [name, count] of Object.entries(counts) as [Name, number][]) sums[name] = (sums[name] ?? 0) + count
  return sums as Readonly<Record<Name, number>>
}
