import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { aCaller, type Caller } from './a-caller.ts'
import { type FakeSlack, startFakeSlack } from './fake-slack.ts'
import { delay, drop, rateLimit, refuse, serverError, silence } from './faults.ts'

let slack: FakeSlack
let caller: Caller

beforeEach(async () => {
  slack = await startFakeSlack()
  caller = aCaller(slack)
})
afterEach(() => slack.close())

const POST = 'chat.postMessage'
const post = (channel = 'CREVIEW') => caller.call(POST, { channel, text: 'x' })
const answers = () => slack.journal.entries.flatMap((entry) => (entry.kind === 'called' ? [entry.answer] : []))

describe('a fault', () => {
  it('befalls one call, and the next one goes well', async () => {
    slack.fail(POST, refuse('is_archived'))

    expect(await post()).toEqual({ ok: false, error: 'is_archived' })
    expect(await post()).toMatchObject({ ok: true })
  })

  it('befalls the nth call of a channel, as often as it is told to', async () => {
    slack.fail(POST, refuse('internal_error'), { channel: 'CREVIEW', nth: 2, times: 2 })

    for (const channel of ['CREVIEW', 'CFLAG', 'CREVIEW', 'CFLAG', 'CREVIEW', 'CREVIEW']) await post(channel)

    expect(answers()).toEqual(['ok', 'ok', 'internal_error', 'ok', 'internal_error', 'ok'])
  })

  it('lasts until it is lifted', async () => {
    const lift = slack.fail(POST, refuse('internal_error'), { times: Number.POSITIVE_INFINITY })
    await post()
    await post()
    lift()
    await post()

    expect(answers()).toEqual(['internal_error', 'internal_error', 'ok'])
  })

  it('says how long to wait', async () => {
    slack.fail(POST, rateLimit(7))

    const response = await fetch(`${slack.apiUrl}${POST}`, { method: 'POST' })

    expect(response.status).toBe(429)
    expect(response.headers.get('retry-after')).toBe('7')
  })

  it('answers with a server’s error', async () => {
    slack.fail(POST, serverError(503))

    expect((await fetch(`${slack.apiUrl}${POST}`, { method: 'POST' })).status).toBe(503)
  })

  it.each([
    ['before', 0],
    ['after', 1],
  ] as const)('breaks the connection %s the effect', async (effect, posted) => {
    slack.fail(POST, drop(effect))

    await expect(post()).rejects.toThrow('fetch failed')
    expect(slack.messagesIn('CREVIEW')).toHaveLength(posted)
  })

  it('never answers, though the message is there', async () => {
    slack.fail(POST, silence('after'))
    const headers = { authorization: 'Bearer xoxb-T1', 'content-type': 'application/json' }
    const body = JSON.stringify({ channel: 'CREVIEW', text: 'x' })
    const giveUp = new AbortController()
    const asked = fetch(`${slack.apiUrl}${POST}`, { method: 'POST', headers, body, signal: giveUp.signal })

    await slack.until(() => answers().includes('silence after'), 'the post')
    giveUp.abort()

    await expect(asked).rejects.toThrow('aborted')
    expect(slack.messagesIn('CREVIEW')).toHaveLength(1)
  })

  it('lets a call wait', async () => {
    const gate = Promise.withResolvers<void>()
    slack.fail(POST, delay(gate.promise))
    const posting = post()
    await post('CFLAG')
    expect(slack.messagesIn('CREVIEW')).toEqual([])

    gate.resolve()

    expect(await posting).toMatchObject({ ok: true })
  })
})
