import { describe, expect, it } from '@jest/globals'
import { DEFAULT_SETTINGS, visibilityOf } from '../../../src/core/team/settings.ts'

describe('a report', () => {
  const settings = { ...DEFAULT_SETTINGS, channels: { C1: { visibility: 'private' as const }, C2: {} } }

  it.each([
    ['C1', 'private'],
    ['C2', 'thread'],
    ['C3', 'thread'],
    [null, 'thread'],
  ])('in %s is seen as set: %s', (channel, visibility) => {
    expect(visibilityOf(settings, channel)).toBe(visibility)
  })
})
