import { describe, expect, it } from '@jest/globals'
import { addUp, lastWeeks } from '../../../src/app/team/weeks.ts'

describe('weeks', () => {
  it.each([
    ['2026-01-01T00:00:00Z', '2026-W01', '2025-12-29'],
    ['2027-01-03T23:59:59Z', '2026-W53', '2026-12-28'],
    ['2026-03-02T00:00:00Z', '2026-W10', '2026-03-02'],
    ['2026-03-08T23:59:59Z', '2026-W10', '2026-03-02'],
  ])('of %s: %s, which begins on %s', (now, week, from) => {
    expect(lastWeeks(new Date(now), 1)).toMatchObject([{ week, from: `${from}T00:00:00.000Z` }])
  })

  it('follow each other without a gap', () => {
    const [first, second] = lastWeeks(new Date('2026-03-05T12:00:00Z'), 2)

    expect(first?.until).toBe(second?.from)
  })
})

describe('days', () => {
  it('are added up', () => {
    const day = {
      checks: 2,
      verdicts: { ready: 1, revise: 1, flag: 0 },
      criteria: { canned: 1 },
      strengths: { thanks: 2 },
    }

    expect(addUp([day, { ...day, criteria: { unequal: 1 } }])).toEqual({
      checks: 4,
      verdicts: { ready: 2, revise: 2, flag: 0 },
      criteria: { canned: 1, unequal: 1 },
      strengths: { thanks: 4 },
    })
    expect(addUp([])).toEqual({ checks: 0, verdicts: { ready: 0, revise: 0, flag: 0 }, criteria: {}, strengths: {} })
  })
})
