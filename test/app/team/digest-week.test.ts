import { describe, expect, it } from '@jest/globals'
import { digestWeek, isOutdated, weeksUpTo } from '../../../src/app/team/digest-week.ts'

describe('the week whose digest is due', () => {
  it.each([
    ['on Monday at nine', '2026-03-09T09:00:00Z'],
    ['late on Sunday, where the bot was away all week', '2026-03-15T23:59:59Z'],
  ])('is the one before: %s', (_, now) => {
    expect(digestWeek(new Date(now), 'UTC')).toEqual({
      week: '2026-W10',
      from: '2026-03-02T00:00:00.000Z',
      until: '2026-03-09T00:00:00.000Z',
      timeZone: 'UTC',
    })
  })

  it('is none on Monday before nine', () => {
    expect(digestWeek(new Date('2026-03-09T08:59:59Z'), 'UTC')).toBeNull()
  })

  it.each([
    ['Pacific/Auckland', '2026-03-08T20:00:00Z', '2026-03-01T11:00:00.000Z', '2026-03-08T11:00:00.000Z'],
    ['America/Los_Angeles', '2026-03-09T16:00:00Z', '2026-03-02T08:00:00.000Z', '2026-03-09T07:00:00.000Z'],
  ])('begins and ends in the team’s own time, also where the clocks change: %s', (zone, nine, from, until) => {
    expect(digestWeek(new Date(nine), zone)).toMatchObject({ week: '2026-W10', from, until })
    expect(digestWeek(new Date(Date.parse(nine) - 1), zone)).toBeNull()
  })

  it('belongs to the year of its Thursday', () => {
    expect(digestWeek(new Date('2027-01-04T10:00:00Z'), 'UTC')).toMatchObject({ week: '2026-W53' })
  })
})

describe('the weeks beside it', () => {
  it('come before it without a gap, oldest first', () => {
    const week = digestWeek(new Date('2026-04-06T09:00:00Z'), 'Europe/Vienna')

    expect(week && weeksUpTo(week, 2)).toMatchObject([
      { week: '2026-W13', from: '2026-03-22T23:00:00.000Z', until: '2026-03-29T22:00:00.000Z' },
      { week: '2026-W14', from: '2026-03-29T22:00:00.000Z', until: '2026-04-05T22:00:00.000Z' },
    ])
  })
})

describe('a digest that waited', () => {
  it('is told until the next one is due', () => {
    const week = { from: '2026-03-02T00:00:00.000Z', until: '2026-03-09T00:00:00.000Z' }

    expect(isOutdated(week, new Date('2026-03-15T23:59:59Z'))).toBe(false)
    expect(isOutdated(week, new Date('2026-03-16T00:00:00Z'))).toBe(true)
  })
})
