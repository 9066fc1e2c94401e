import { describe, expect, it } from '@jest/globals'
import { TooEarly } from '../../src/app/failures.ts'
import { createPacing, type Pacing } from '../../src/slack/pacing.ts'

function aPacing() {
  const clock = { now: 1_000_000 }
  return { clock, pacing: createPacing(() => clock.now) }
}

function askAll(pacing: Pacing, names: readonly string[]): readonly (number | string)[] {
  return names.map((who) => {
    try {
      return pacing.ask('C1', who)
    } catch (error) {
      return error instanceof TooEarly ? `in ${error.delay}` : String(error)
    }
  })
}

describe('pacing', () => {
  it('holds nobody up before Slack has asked for it', () => {
    const { pacing } = aPacing()

    expect(askAll(pacing, ['a', 'b', 'c'])).toEqual([0, 0, 0])
  })

  it('holds up one place and no other', () => {
    const { pacing } = aPacing()

    pacing.refused('C1', 30_000)

    expect(askAll(pacing, ['a'])).toEqual(['in 30000'])
    expect(pacing.ask('C2', 'a')).toBe(0)
  })

  it('waits on the spot where it is short', () => {
    const { pacing } = aPacing()

    pacing.refused('C1', 1000)

    expect(askAll(pacing, ['a', 'b'])).toEqual([1000, 2000])
  })

  it('gives everybody a turn of their own, a second apart', () => {
    const { pacing } = aPacing()

    pacing.refused('C1', 30_000)

    expect(askAll(pacing, ['a', 'b', 'c', 'a'])).toEqual(['in 30000', 'in 31000', 'in 32000', 'in 30000'])
  })

  it('lets whoever comes back at their turn through, before those who come new', () => {
    const { pacing, clock } = aPacing()
    pacing.refused('C1', 30_000)
    askAll(pacing, ['a', 'b'])

    clock.now += 30_000

    expect(askAll(pacing, ['new', 'a', 'b'])).toEqual([2000, 0, 1000])
  })

  it('gives new turns where Slack closes the place again', () => {
    const { pacing, clock } = aPacing()
    pacing.refused('C1', 30_000)
    askAll(pacing, ['a', 'b'])

    clock.now += 30_000
    pacing.refused('C1', 10_000)

    expect(askAll(pacing, ['a', 'b'])).toEqual(['in 10000', 'in 11000'])
  })

  it('is at its ease again a minute after the last refusal', () => {
    const { pacing, clock } = aPacing()
    pacing.refused('C1', 1000)

    clock.now += 61_001

    expect(askAll(pacing, ['a', 'b', 'c'])).toEqual([0, 0, 0])
  })
})
