import { describe, expect, it } from '@jest/globals'
import { Hopeless, Passing, TooEarly } from '../../../src/app/failures.ts'
import { decide, MOST_TRIES } from '../../../src/app/inbox/retry.ts'

describe('what becomes of work that failed', () => {
  it.each([
    [1, 1000],
    [2, 2000],
    [6, 32_000],
    [7, 60_000],
    [11, 60_000],
  ])('after try %d of what passes by itself, it is tried again in %d ms', (attempts, delay) => {
    const decision = decide(new Passing('Slack did not answer'), attempts)

    expect(decision).toEqual({ kind: 'again', delay, isCounted: true, reason: 'Slack did not answer' })
  })

  it('after so many tries, it is given up, with the last reason', () => {
    const decision = decide(new Passing('Slack did not answer'), MOST_TRIES)

    expect(decision).toEqual({ kind: 'dead', reason: 'Slack did not answer. Tried 12 times.' })
  })

  it('where it was only too early, it waits and no try is counted', () => {
    expect(decide(new TooEarly(30_000, 'later'), 99)).toMatchObject({ kind: 'again', delay: 30_000, isCounted: false })
  })

  it('where it would wait for hours, it looks again after five minutes', () => {
    expect(decide(new TooEarly(7_200_000, 'later'), 1)).toMatchObject({ delay: 300_000 })
  })

  it('where only people can mend it, it is given up at once', () => {
    expect(decide(new Hopeless('The channel is archived.'), 1)).toEqual({
      kind: 'dead',
      reason: 'The channel is archived.',
    })
  })

  it('where the fault is ours, it is given up at once, and no word of the draft is in the reason', () => {
    const decision = decide(new Error('cannot judge "Dear Ann"'), 1)

    expect(decision.kind).toBe('dead')
    expect(decision.reason).toMatch(/^A fault of ours \(Error at .*retry\.test\.ts/)
    expect(decision.reason).not.toContain('Ann')
  })
})
