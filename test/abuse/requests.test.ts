import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { type FakeSlack, startFakeSlack } from '../fake-slack/fake-slack.ts'
import { signBody } from '../fake-slack/wire/http-push.ts'
import { aBotOn, type BotOn, nowInSeconds } from './a-bot-on.ts'

jest.setTimeout(90_000)

let slack: FakeSlack
let bot: BotOn

beforeAll(async () => {
  slack = await startFakeSlack()
  bot = await aBotOn(slack)
})
afterAll(async () => {
  await bot.bot.stop()
  await slack.close()
})
/** Whatever came: the next agent is served. */
afterEach(async () => {
  const ts = slack.post('CREVIEW', 'UBEN', 'An honest draft.')
  await slack.until(() => slack.threadOf(ts).length === 1, 'a report after the abuse')
})

const SECRET = 'signing-secret'

function anEventBody(text: string, overrides: object = {}): string {
  const ts = slack.post('CANY', 'UANN', text)
  const event = { type: 'message', channel: 'CREVIEW', channel_type: 'channel', user: 'UANN', text, ts, event_ts: ts }
  const body = { type: 'event_callback', team_id: 'T1', api_app_id: 'A1', event_id: `Ev${ts}`, event_time: 1, event }
  return JSON.stringify({ ...body, ...overrides })
}

const posts = () => slack.callsOf('chat.postMessage').length

describe('a request that is not Slack’s', () => {
  it.each<[string, (body: string) => Record<string, string>]>([
    ['signed with another secret', (body) => signBody(body, 'another', nowInSeconds())],
    ['not signed', () => ({})],
    ['signed with nothing', () => ({ 'x-slack-request-timestamp': `${nowInSeconds()}`, 'x-slack-signature': '' })],
    ['signed for another body', (body) => signBody(`${body} `, SECRET, nowInSeconds())],
    ['signed six minutes ago', (body) => signBody(body, SECRET, nowInSeconds() - 360)],
    [
      'with a time of its own',
      (body) => ({ ...signBody(body, SECRET, 1), 'x-slack-request-timestamp': `${nowInSeconds()}` }),
    ],
    ['with a time that is none', (body) => ({ ...signBody(body, SECRET, 1), 'x-slack-request-timestamp': 'now' })],
  ])('is refused where it is %s', async (_what, sign) => {
    const body = anEventBody('A forged draft.')
    const before = posts()

    expect(await bot.send(body, sign(body))).toBe(401)
    expect(posts()).toBe(before)
  })

  it('changes nothing where it is one of Slack’s own come again', async () => {
    const body = anEventBody('A replayed draft.')
    const headers = signBody(body, SECRET, nowInSeconds())
    await bot.send(body, headers)
    await slack.until(() => slack.callsOf('chat.postMessage').some(({ thread_ts }) => body.includes(String(thread_ts))))
    const before = posts()

    expect(await bot.send(body, headers)).toBe(200)
    await slack.until(() => slack.pending() === 0)

    expect(posts()).toBe(before)
  })
})

describe('a body that is too much', () => {
  it('is refused by its size', async () => {
    expect(await bot.send(anEventBody('x'.repeat(2_000_000)))).toBe(413)
  })

  it('is refused before all of it has come', async () => {
    const socket = connect(Number(new URL(bot.url).port), '127.0.0.1')
    const megabyte = `100000\r\n${'x'.repeat(0x100000)}\r\n`
    socket.write('POST /slack/events HTTP/1.1\r\nHost: bot\r\nTransfer-Encoding: chunked\r\n\r\n')

    socket.write(megabyte)
    socket.write(megabyte)
    const [answer] = await once(socket, 'data')

    expect(String(answer)).toContain('413 Payload Too Large')
    socket.destroy()
  })

  it.each(['CREVIEW', 'CANY'])('does no harm where it is nested without end, in %s', async (channel) => {
    const deep = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`
    const event = `{"type":"message","channel":"${channel}","user":"UANN","ts":"3.1","text":"x","deep":${deep}}`

    const status = await bot.send(`{"type":"event_callback","team_id":"T1","event_id":"EvDeep","event":${event}}`)

    expect(status).toBeLessThan(600)
  })
})

describe('a body that makes no sense', () => {
  it.each([
    ['nothing', ''],
    ['no JSON', '{"type":"event_callback",'],
    ['JSON’s nothing', 'null'],
    ['a number', '7'],
    ['a yes', 'true'],
    ['text', '"event_callback"'],
    ['a list', '[{"type":"event_callback"}]'],
    ['bytes', '\u0000\u0001\u0002'],
  ])('is refused: %s', async (_what, body) => {
    const before = posts()

    expect(await bot.send(body)).toBe(400)
    expect(posts()).toBe(before)
  })

  it.each(['null', '7', '[]', '"text"', ''])('is refused where a form’s payload is no object: %j', async (payload) => {
    const body = new URLSearchParams({ payload }).toString()
    const headers = { ...signBody(body, SECRET, nowInSeconds()), 'content-type': 'application/x-www-form-urlencoded' }

    expect(await bot.send(body, headers)).toBe(400)
  })

  it('does no harm where it is an object with nothing in it', async () => {
    expect(await bot.send('{}')).toBe(200)
  })

  it.each<[string, object]>([
    ['no event', { event: null }],
    ['an event that is text', { event: 'message' }],
    ['an id that is a number', { event_id: 7 }],
    ['no team', { team_id: undefined, authorizations: [] }],
    ['a team that is an object', { team_id: { $ne: null } }],
    ['another team', { team_id: 'T999' }],
    ['a message of lists', { event: { type: 'message', channel: ['CREVIEW'], user: ['U'], text: ['x'], ts: [1] } }],
    ['a text that is an object', { event: { type: 'message', channel: 'CREVIEW', user: 'U', text: {}, ts: '1.1' } }],
    [
      'blocks that are text',
      { event: { type: 'message', channel: 'CREVIEW', user: 'U', blocks: 'x', files: 7, ts: '2.1' } },
    ],
    [
      'a change of nothing',
      { event: { type: 'message', subtype: 'message_changed', channel: 'CREVIEW', message: null } },
    ],
    ['our prototype', { ['__proto__']: { isAdmin: true }, event: { constructor: { prototype: {} } } }],
  ])('does no harm: an event with %s', async (_what, overrides) => {
    expect(await bot.send(anEventBody('A strange draft.', overrides))).toBeLessThan(600)
    expect({}).not.toHaveProperty('isAdmin')
  })
})

it('a door that is none stays shut', async () => {
  const base = new URL(bot.url).origin
  const statuses = await Promise.all(
    ['/', '/slack/events/../../etc/passwd', '/slack/event', '/%00'].map(
      async (path) => (await fetch(base + path)).status,
    ),
  )

  expect(statuses).toEqual([404, 404, 404, 404])
  expect((await fetch(bot.url)).status).toBeGreaterThanOrEqual(400)
})

it('nothing of all this is in the log in words', () => {
  expect(bot.log.text()).not.toMatch(/forged draft|replayed draft|strange draft|xoxb-/)
})
