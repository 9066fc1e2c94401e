import { describe, expect, it } from '@jest/globals'
import { webApi } from '@slack/bolt'
import { TooEarly } from '../../src/app/failures.ts'
import { createGateway } from '../../src/slack/gateway.ts'
import { createPacing } from '../../src/slack/pacing.ts'
import { aSilentMeter } from '../support/a-storage.ts'

/** A Slack that asks to wait for so many seconds, once for each, and a clock that goes only while somebody waits. */
function aGateway(seconds: readonly number[]) {
  const clock = { now: 1_000_000 }
  const calledAt: number[] = []
  const refusals = [...seconds]

  async function apiCall(): Promise<unknown> {
    calledAt.push(clock.now - 1_000_000)
    const retryAfter = refusals.shift()
    if (retryAfter !== undefined) throw new webApi.WebAPIRateLimitedError(retryAfter)
    return { ok: true }
  }

  const gateway = createGateway({
    clientOf: async () => ({ apiCall }) as unknown as webApi.WebClient,
    pacing: createPacing(() => clock.now),
    wait: async (milliseconds) => {
      clock.now += milliseconds
    },
    meter: aSilentMeter(),
    tellRefusal: async () => {},
  })
  const call = (channel = 'C1') => gateway.call('T1', 'chat.postMessage', { channel, text: 'Ready.' })
  return { call, calledAt }
}

describe('a call to Slack', () => {
  it('waits for as long as Slack asks to, and is made again', async () => {
    const { call, calledAt } = aGateway([1, 2])

    expect(await call()).toEqual({ ok: true })

    expect(calledAt).toEqual([0, 1000, 3000])
  })

  it('is left for later where Slack asks to wait for long', async () => {
    const { call, calledAt } = aGateway([30])

    await expect(call()).rejects.toMatchObject({ name: TooEarly.name, delay: 30_000 })

    expect(calledAt).toEqual([0])
  })

  it('into another channel goes on meanwhile', async () => {
    const { call, calledAt } = aGateway([30])
    await expect(call('C1')).rejects.toBeInstanceOf(TooEarly)

    await call('C2')

    expect(calledAt).toEqual([0, 0])
  })
})
