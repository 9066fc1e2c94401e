import type { Digest } from '../../src/app/team/digest.ts'
import { digestWeek, weeksUpTo } from '../../src/app/team/digest-week.ts'
import type { Totals } from '../../src/app/team/weeks.ts'

export function someTotals(overrides: Partial<Totals> = {}): Totals {
  return {
    checks: 42,
    verdicts: { ready: 28, revise: 11, flag: 3 },
    criteria: { dismissive: 9, missing_thanks: 6 } as Totals['criteria'],
    strengths: { thanks: 20, time: 8 },
    ...overrides,
  }
}

const BEFORE = someTotals({
  checks: 30,
  verdicts: { ready: 15, revise: 13, flag: 2 },
  criteria: { dismissive: 12, missing_thanks: 6 } as Totals['criteria'],
})

/** Of the first week of March; each week's figures, the last one's last. */
export function aDigest(figures: readonly (Totals | null)[] = [null, BEFORE, someTotals()]): Digest {
  const week = digestWeek(new Date('2026-03-09T12:00:00Z'), 'UTC')
  if (!week) throw new Error('No digest is due at this time')
  const weeks = weeksUpTo(week, figures.length).map((one, at) => ({ ...one, figures: figures[at] ?? null }))
  return { week: week.week, timeZone: week.timeZone, weeks, minimumGroup: 5 }
}
