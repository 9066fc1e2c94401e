import { describe, expect, it } from '@jest/globals'
import { type HealthParts, readReadiness } from '../src/health.ts'

function someParts(overrides: Partial<HealthParts> = {}): HealthParts {
  return {
    ping: async () => {},
    inbox: async () => ({ waiting: 2, dead: 1, age: 3.4 }),
    socket: () => ({ isOpen: true, lastFrame: 90_000 }),
    isRunning: () => true,
    now: () => 100_000,
    ...overrides,
  }
}

describe('the bot is ready', () => {
  it('where the database, the socket and the inbox are well', async () => {
    expect(await readReadiness(someParts())).toEqual({
      ok: true,
      database: 'ok',
      slack: { mode: 'socket', open: true, last_frame_seconds: 10 },
      inbox: { waiting: 2, dead: 1, age_seconds: 3 },
    })
  })

  it('over HTTP without a socket', async () => {
    expect(await readReadiness(someParts({ socket: () => null }))).toMatchObject({
      ok: true,
      slack: { mode: 'http', open: true, last_frame_seconds: null },
    })
  })
})

describe('the bot is not ready', () => {
  it.each<[string, Partial<HealthParts>]>([
    ['before it has started', { isRunning: () => false }],
    ['while the database is away', { ping: async () => Promise.reject(new Error('away')) }],
    ['while the socket is closed', { socket: () => ({ isOpen: false, lastFrame: null }) }],
    ['while nobody does the work', { inbox: async () => ({ waiting: 9, dead: 0, age: 301 }) }],
  ])('%s', async (_when, overrides) => {
    expect((await readReadiness(someParts(overrides))).ok).toBe(false)
  })
})
