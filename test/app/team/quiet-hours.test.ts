import { describe, expect, it } from '@jest/globals'
import { quietFor } from '../../../src/app/team/quiet-hours.ts'

const NIGHT = { from: '18:00', until: '08:00', timeZone: 'Europe/Vienna' }
const NOON = { from: '12:00', until: '13:30', timeZone: 'UTC' }
const MINUTE = 60_000

describe('quiet hours', () => {
  it.each([
    ['at night', NIGHT, '2026-01-10T22:00:00Z', 9 * 60 * MINUTE],
    ['before midnight in summer', NIGHT, '2026-07-10T17:00:00Z', 13 * 60 * MINUTE],
    ['when they begin', NIGHT, '2026-01-10T17:00:00Z', 14 * 60 * MINUTE],
    ['in their last minute', NIGHT, '2026-01-10T06:59:30Z', MINUTE / 2],
    ['when they are over', NIGHT, '2026-01-10T07:00:00Z', 0],
    ['by day', NIGHT, '2026-01-10T12:00:00Z', 0],
    ['at noon', NOON, '2026-01-10T12:30:00Z', 60 * MINUTE],
    ['after noon', NOON, '2026-01-10T13:30:00Z', 0],
    ['where there are none', null, '2026-01-10T22:00:00Z', 0],
  ])('%s end in %#', (_, hours, now, milliseconds) => {
    expect(quietFor(hours, new Date(now))).toBe(milliseconds)
  })
})
