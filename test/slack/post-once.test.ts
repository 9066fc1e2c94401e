import { describe, expect, it } from '@jest/globals'
import { Hopeless, Passing, TooEarly } from '../../src/app/failures.ts'
import type { Args } from '../../src/slack/gateway.ts'
import { type PostOnceParts, postOnce } from '../../src/slack/post-once.ts'
import { aStorage } from '../support/a-storage.ts'

const LEASE = 60_000

interface Post {
  readonly got: 'through' | 'lost'
  readonly error: Error | null
}

/** A thread in Slack, where each post fares as the next of `posts` says. */
async function aThread(posts: readonly Post[], lease = LEASE) {
  const { postings } = await aStorage()
  const messages: { readonly ts: string; readonly metadata: unknown }[] = []
  const methods: string[] = []
  const rest = [...posts]

  function post({ metadata }: Args): { readonly ts: string } {
    const { got, error } = rest.shift() ?? { got: 'through', error: null }
    const ts = `${20 + messages.length}.1`
    if (got === 'through') messages.push({ ts, metadata })
    if (error) throw error
    return { ts }
  }

  async function call<T>(_team: string, method: string, args: Args): Promise<T> {
    methods.push(method)
    return (method === 'chat.postMessage' ? post(args) : { messages }) as T
  }

  const parts: PostOnceParts = { gateway: { call, ask: call }, postings, lease }
  const say = () => postOnce({ team: 'T1', key: 'k', channel: 'C1', thread: '10.1' }, { text: 'Ready.' }, parts)
  return { say, messages, methods }
}

describe('a message that is tried again', () => {
  it.each([
    ['Slack refused it', new Hopeless('archived')],
    ['Slack asked to wait', new TooEarly(30_000, 'too many')],
  ])('is posted at once where %s', async (_what, error) => {
    const { say, messages, methods } = await aThread([{ got: 'lost', error }])
    await expect(say()).rejects.toBe(error)

    expect(await say()).toEqual({ channel: 'C1', ts: '20.1' })

    expect(messages).toHaveLength(1)
    expect(methods).toEqual(['chat.postMessage', 'chat.postMessage'])
  })

  it('is edited where it got through unheard, and looked for once', async () => {
    const { say, messages, methods } = await aThread([{ got: 'through', error: new Passing('no answer') }])
    await expect(say()).rejects.toThrow('no answer')

    expect([await say(), await say()].map(({ ts }) => ts)).toEqual(['20.1', '20.1'])

    expect(messages).toHaveLength(1)
    expect(methods).toEqual(['chat.postMessage', 'conversations.replies', 'chat.update', 'chat.update'])
  })

  it('is not posted while the earlier one may still come through', async () => {
    const { say, methods } = await aThread([{ got: 'lost', error: new Passing('no answer') }])
    await expect(say()).rejects.toThrow('no answer')

    await expect(say()).rejects.toThrow('may still come through')

    expect(methods.filter((method) => method === 'chat.postMessage')).toHaveLength(1)
  })

  it('is posted once nothing can come through any more', async () => {
    const { say, messages } = await aThread([{ got: 'lost', error: new Passing('no answer') }], 0)
    await expect(say()).rejects.toThrow('no answer')

    await say()

    expect(messages).toHaveLength(1)
  })
})
