import { describe, expect, it } from '@jest/globals'
import { createAsk, type Patience } from '../../src/llm/asker.ts'
import { fail, type Reply } from '../../src/llm/reply.ts'

const ANSWER: Reply = { kind: 'answer', opinion: { remarks: [], rewrite: null }, usage: null }
const QUESTION = { system: 'Judge.', user: 'This.' }

/** A server that gives these replies one after the other, and a clock that only waiting moves. */
function asking(...replies: readonly Reply[]) {
  let time = 0
  let sent = 0
  const patience: Patience = {
    now: () => time,
    wait: async (milliseconds) => {
      time += milliseconds
    },
  }
  const ask = createAsk(async () => replies[sent++] ?? ANSWER, 'http://127.0.0.1/v1', patience)
  return {
    async ask(at: number) {
      const { signal } = new AbortController()
      const reply = await ask(QUESTION, { at, signal })
      return { kind: reply.kind, sent, waited: time }
    },
  }
}

describe('a question', () => {
  it.each([
    ['after the wait the server asks for', fail('rate_limited', { wait: 2000 }), 2000],
    ['after a pause where it names none', fail('rate_limited'), 250],
    ['after a server’s fault', fail('server'), 250],
    ['after a lost connection', fail('unreachable'), 250],
  ])('is asked again %s', async (_when, first, waited) => {
    expect(await asking(first).ask(5000)).toEqual({ kind: 'answer', sent: 2, waited })
  })

  it('is asked twice at most', async () => {
    expect(await asking(fail('server'), fail('server')).ask(5000)).toEqual({ kind: 'failure', sent: 2, waited: 250 })
  })

  it('is not asked again where the wait does not fit', async () => {
    expect(await asking(fail('rate_limited', { wait: 4600 })).ask(5000)).toEqual({
      kind: 'failure',
      sent: 1,
      waited: 0,
    })
  })

  it.each(['refused', 'truncated', 'filtered', 'wrong_shape', 'unauthorised', 'quota', 'timeout', 'spent'] as const)(
    'is not asked again after %s',
    async (failure) => {
      expect(await asking(fail(failure)).ask(5000)).toEqual({ kind: 'failure', sent: 1, waited: 0 })
    },
  )

  it('that no server understands is given up', async () => {
    const complaint: Reply = { kind: 'not_understood', complaint: 'no' }

    expect(await asking(...Array(9).fill(complaint)).ask(5000)).toEqual({ kind: 'failure', sent: 3, waited: 0 })
  })
})
