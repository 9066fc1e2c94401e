import { describe, expect, it } from '@jest/globals'
import { mostTokens, withBudget } from '../../src/llm/budget.ts'
import { guessCapabilities } from '../../src/llm/capabilities.ts'
import { createMemoryLedger } from '../../src/llm/memory-ledger.ts'
import { fail, type Reply } from '../../src/llm/reply.ts'

const QUESTION = { system: 'Judge.', user: 'This.' }
const MOST = mostTokens(QUESTION, 100)
const USAGE = { promptTokens: 20, cachedTokens: 0, completionTokens: 10 }
const ANSWER: Reply = { kind: 'answer', opinion: { remarks: [], rewrite: null }, usage: USAGE }

/** Sends one question after the other until the day's cap is reached; how many went out. */
async function countSent(reply: Reply, dailyTokens: number): Promise<number> {
  let sent = 0
  const send = withBudget(
    async () => {
      sent++
      return reply
    },
    {
      ledger: createMemoryLedger(),
      dailyTokens,
      answerTokens: 100,
      clock: { now: () => new Date('2026-03-01T12:00:00Z') },
    },
  )
  for (let tries = 0; tries < 50; tries++) await send(QUESTION, guessCapabilities(false), new AbortController().signal)
  return sent
}

describe('a day’s cap', () => {
  it('is not passed by what one request can cost at most', async () => {
    expect(await countSent(ANSWER, MOST - 1)).toBe(0)
  })

  it('has room again for what a request did not use', async () => {
    expect(await countSent(ANSWER, MOST + 10 * 30)).toBe(11)
  })

  it('is used up by requests whose cost nobody knows', async () => {
    expect(await countSent(fail('timeout', { mayHaveCost: true }), MOST * 3)).toBe(3)
  })

  it('counts what a failed answer used', async () => {
    expect(await countSent(fail('refused', { usage: USAGE, mayHaveCost: true }), MOST + 10 * 30)).toBe(11)
  })

  it.each([
    ['was refused at the door', fail('unauthorised')],
    ['was not understood', { kind: 'not_understood', complaint: '' } as const],
  ])('is not used by what %s', async (_what, reply) => {
    expect(await countSent(reply, MOST)).toBe(50)
  })

  it('of none lets nothing out', async () => {
    expect(await countSent(ANSWER, 0)).toBe(0)
  })

  it('that cannot be looked up lets nothing out', async () => {
    const ledger = { ...createMemoryLedger(), reserve: () => Promise.reject(new Error('locked')) }
    const send = withBudget(async () => ANSWER, {
      ledger,
      dailyTokens: 1e9,
      answerTokens: 100,
      clock: { now: () => new Date(0) },
    })

    expect(await send(QUESTION, guessCapabilities(false), new AbortController().signal)).toEqual(fail('ledger'))
  })
})
