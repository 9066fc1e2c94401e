import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { WebSocket } from 'ws'
import { aCaller } from './a-caller.ts'
import { aSocketApp } from './an-app.ts'
import { type FakeSlack, startFakeSlack } from './fake-slack.ts'
import { asFields, type Fields } from './fields.ts'
import { signBody } from './wire/http-push.ts'

let slack: FakeSlack

beforeEach(async () => {
  slack = await startFakeSlack({ ackWithin: 500, retryAfter: Array(400).fill(5) })
})
afterEach(() => slack.close())

const sentTo = (attempts: readonly Fields[]) => attempts.map(({ payload }) => asFields(payload).event_id)
const unacked = () => slack.journal.entries.flatMap((entry) => (entry.kind === 'unacked' ? [entry.reason] : []))

describe('over the socket', () => {
  it('an event that is acked comes once', async () => {
    const app = await aSocketApp(slack)

    const ts = slack.post('CREVIEW', 'UANN', 'A draft.')
    await slack.until(() => slack.pending() === 0)

    expect(app.events()).toMatchObject([
      { type: 'message', channel: 'CREVIEW', channel_type: 'channel', ts, user: 'UANN' },
    ])
    await app.close()
  })

  it('an event that is not acked comes again, the same one, and says so', async () => {
    const app = await aSocketApp(slack)
    app.answerWith(({ retry_attempt }) => (retry_attempt === 2 ? {} : null))

    slack.post('CREVIEW', 'UANN', 'A draft.')
    await slack.until(() => slack.pending() === 0)

    expect(app.envelopes).toMatchObject([
      { retry_attempt: 0 },
      { retry_attempt: 1, retry_reason: 'timeout' },
      { retry_attempt: 2, retry_reason: 'timeout' },
    ])
    expect(new Set(sentTo(app.envelopes)).size).toBe(1)
    await app.close()
  })

  it('an event waits for a connection', async () => {
    slack.post('CREVIEW', 'UANN', 'A draft.')
    await slack.until(() => unacked().length === 1)

    const app = await aSocketApp(slack)
    await slack.until(() => slack.pending() === 0)

    expect(app.envelopes).toMatchObject([{ retry_reason: 'no_connection' }])
    await app.close()
  })

  it('an event that is never acked is given up', async () => {
    const impatient = await startFakeSlack({ retryAfter: [5, 5] })
    impatient.post('CREVIEW', 'UANN', 'A draft.')

    await impatient.until(() => impatient.pending() === 0)

    const attempts = impatient.journal.entries.filter(({ kind }) => kind === 'unacked')
    expect(attempts).toMatchObject([1, 2, 3].map((attempt) => ({ attempt, reason: 'no_connection' })))
    await impatient.close()
  })

  it('a connection that breaks gives its events to another', async () => {
    const first = await aSocketApp(slack)
    first.answerWith(() => null)
    slack.post('CREVIEW', 'UANN', 'A draft.')
    slack.socket.cut()

    const second = await aSocketApp(slack)
    await slack.until(() => slack.pending() === 0)

    expect(unacked()[0]).toBe('closed')
    expect(second.events()).toMatchObject([{ text: 'A draft.' }])
    await second.close()
  })

  it('a connection that is recycled is told so, and gets nothing any more', async () => {
    const old = await aSocketApp(slack)
    slack.socket.recycle('refresh_requested')
    expect(await old.dismissed).toBe('refresh_requested')
    const fresh = await aSocketApp(slack)

    slack.post('CREVIEW', 'UANN', 'A draft.')
    await slack.until(() => slack.pending() === 0)

    expect([old.envelopes.length, fresh.envelopes.length]).toEqual([0, 1])
    await old.close()
    await fresh.close()
  })

  it('an address is good for one connection', async () => {
    const { url } = await aCaller(slack, 'xapp-1').call('apps.connections.open')
    const first = new WebSocket(String(url))
    await once(first, 'open')

    const [error] = await once(new WebSocket(String(url)), 'error')

    expect(error).toMatchObject({ message: 'socket hang up' })
    expect(slack.socket.count()).toBe(1)
    first.terminate()
  })

  it('an event that was acked can come again', async () => {
    const app = await aSocketApp(slack)
    slack.post('CREVIEW', 'UANN', 'A draft.')
    await slack.until(() => slack.pending() === 0)
    const [id] = sentTo(app.envelopes)

    slack.redeliver(String(id))
    await slack.until(() => slack.pending() === 0)

    expect(sentTo(app.envelopes)).toEqual([id, id])
    await app.close()
  })
})

describe('over HTTP', () => {
  interface Got {
    readonly headers: Fields
    readonly body: string
  }

  let server: Server
  let got: Got[]
  let statuses: number[]

  beforeEach(async () => {
    got = []
    statuses = []
    server = createServer(async (request, response) => {
      let body = ''
      for await (const chunk of request) body += chunk
      got.push({ headers: request.headers, body })
      const status = statuses.shift() ?? 200
      if (status > 0) response.writeHead(status).end(status === 200 ? '{"text":"Understood."}' : '')
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    slack.pushTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`)
  })
  afterEach(() => {
    server.closeAllConnections()
    server.close()
  })

  it('an event is signed', async () => {
    slack.post('CREVIEW', 'UANN', 'A draft.')
    await slack.until(() => slack.pending() === 0)

    const [{ headers, body } = { headers: {}, body: '' }] = got
    expect(headers).toMatchObject(signBody(body, 'signing-secret', Number(headers['x-slack-request-timestamp'])))
    expect(JSON.parse(body)).toMatchObject({ type: 'event_callback', team_id: 'T1', event: { text: 'A draft.' } })
  })

  it('an event comes again with why, until it is taken', async () => {
    statuses.push(500, 0)

    slack.post('CREVIEW', 'UANN', 'A draft.')
    await slack.until(() => slack.pending() === 0)

    expect(got.map(({ headers }) => [headers['x-slack-retry-num'], headers['x-slack-retry-reason']])).toEqual([
      [undefined, undefined],
      ['1', 'http_error'],
      ['2', 'http_timeout'],
    ])
    expect(new Set(got.map(({ body }) => body)).size).toBe(1)
  })

  it('a command comes once as a form, and its answer is seen by one', async () => {
    const outcome = await slack.command({ user: 'UANN', channel: 'CREVIEW', text: 'help' })

    expect(outcome).toEqual({ isAcked: true, body: { text: 'Understood.' } })
    expect(Object.fromEntries(new URLSearchParams(got[0]?.body))).toMatchObject({
      command: '/checkreply',
      text: 'help',
      user_id: 'UANN',
    })
    expect(slack.privateMessagesOf('UANN')).toMatchObject([{ text: 'Understood.' }])
  })

  it('a command that nobody takes is not repeated', async () => {
    statuses.push(500)

    expect(await slack.command({ user: 'UANN', channel: 'CREVIEW' })).toMatchObject({ isAcked: false })
    expect(got).toHaveLength(1)
  })
})
