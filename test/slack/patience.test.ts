import { describe, expect, it } from '@jest/globals'
import { webApi } from '@slack/bolt'
import { patiently } from '../../src/slack/patience.ts'

function aCall(...failures: Error[]) {
  const waits: number[] = []
  const call = async () => {
    const failure = failures.shift()
    if (failure) throw failure
    return 'done'
  }
  return { call, waits, wait: async (milliseconds: number) => void waits.push(milliseconds) }
}

describe('patience', () => {
  it('waits as long as Slack says, and calls again', async () => {
    const { call, wait, waits } = aCall(new webApi.WebAPIRateLimitedError(7))

    expect(await patiently(call, wait)).toBe('done')
    expect(waits).toEqual([7000])
  })

  it('ends after three calls', async () => {
    const tooOften = () => new webApi.WebAPIRateLimitedError(1)
    const { call, wait, waits } = aCall(tooOften(), tooOften(), tooOften())

    await expect(patiently(call, wait)).rejects.toThrow(webApi.WebAPIRateLimitedError)
    expect(waits).toHaveLength(2)
  })

  it('does not wait for minutes', async () => {
    const { call, wait, waits } = aCall(new webApi.WebAPIRateLimitedError(31))

    await expect(patiently(call, wait)).rejects.toThrow()
    expect(waits).toEqual([])
  })

  it('never repeats a call that may have got through', async () => {
    const { call, wait, waits } = aCall(new Error('timeout'))

    await expect(patiently(call, wait)).rejects.toThrow('timeout')
    expect(waits).toEqual([])
  })
})
