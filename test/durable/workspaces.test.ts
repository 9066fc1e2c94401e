import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import type { Bot } from '../../src/compose.ts'
import { SCOPES } from '../../src/slack/names.ts'
import { aSlackSettings } from '../support/a-bot.ts'
import { aDurableBench, type DurableBench } from './a-durable-bot.ts'

jest.setTimeout(20_000)

const PEOPLE = [{ id: 'UANN' }, { id: 'UBEN' }]
const CHANNELS = [{ id: 'CREVIEW' }, { id: 'CFLAG' }]
const TOKEN_KEYS = new Map([['k1', Buffer.alloc(32, 7)]])

let bench: DurableBench
let bot: Bot

beforeEach(async () => {
  bench = await aDurableBench({
    workspaces: ['T1', 'T2'].map((team) => ({ team, people: PEOPLE, channels: CHANNELS })),
  })
  const { slack } = bench
  const settings = aSlackSettings({
    apiUrl: slack.apiUrl,
    botToken: null,
    install: {
      clientId: slack.app.clientId,
      clientSecret: slack.app.clientSecret,
      stateSecret: 'a secret of our own',
    },
    mode: { kind: 'http', signingSecret: slack.app.signingSecret },
    reviewChannel: null,
    flaggedChannel: null,
    port: 0,
  })
  bot = await bench.start({ slack: settings, tokenKeys: TOKEN_KEYS })
  slack.pushTo(`${base()}/slack/events`)
})
afterEach(() => bench.close())

function base(): string {
  return `http://127.0.0.1:${bot.port}`
}

const until = (isSo: () => boolean, what: string) => bench.slack.until(isSo, what, 15_000)

/** Goes the way of a browser: our page, Slack's consent, and back. */
async function install(team: string, user: string): Promise<Response> {
  const begun = await fetch(`${base()}/slack/install`, { redirect: 'manual' })
  const target = new URL(begun.headers.get('location') ?? '')
  const cookie = begun.headers.get('set-cookie')?.split(';')[0] ?? ''
  const code = bench.slack.in(team).consent(user)
  const query = new URLSearchParams({ code, state: target.searchParams.get('state') ?? '' })
  return fetch(`${base()}/slack/oauth_redirect?${query}`, { headers: { cookie } })
}

async function setUp(team: string, user: string): Promise<void> {
  const story = bench.slack.in(team)
  await story.command({ user, channel: 'CREVIEW', command: '/checkreply', text: 'setup review' })
  await story.command({ user, channel: 'CFLAG', command: '/checkreply', text: 'setup flagged' })
  await until(() => story.privateMessagesOf(user).length >= 2, 'both channels to be set')
}

describe('a workspace that installs the bot', () => {
  it('is sent to Slack with the scopes that are needed and no others', async () => {
    const answer = await fetch(`${base()}/slack/install`, { redirect: 'manual' })

    const target = new URL(answer.headers.get('location') ?? '')
    expect(answer.status).toBe(302)
    expect(target.pathname).toBe('/oauth/v2/authorize')
    expect(target.searchParams.get('scope')).toBe(SCOPES.join(','))
    expect(answer.headers.get('set-cookie')).toMatch(/HttpOnly; Secure; SameSite=Lax/)
  })

  it('sets its channels and gets its reports, and its leads their cards', async () => {
    expect((await install('T1', 'UANN')).status).toBe(200)
    await setUp('T1', 'UANN')

    const ts = bench.slack.in('T1').post('CREVIEW', 'UBEN', 'FLAG')
    await until(() => bench.slack.in('T1').threadOf(ts).length > 0, 'a report')
    await until(() => bench.slack.in('T1').messagesIn('CFLAG').length > 0, 'a card')
  })

  it('gets nothing before its channels are set', async () => {
    await install('T1', 'UANN')

    bench.slack.in('T1').post('CREVIEW', 'UBEN', 'Fine.')
    await until(() => bench.slack.pending() === 0, 'the acknowledgement')
    await bot.idle()

    expect(bench.asked).toEqual([])
  })

  it('shares nothing with another', async () => {
    for (const team of ['T1', 'T2']) {
      await install(team, 'UANN')
      await setUp(team, 'UANN')
    }

    const one = bench.slack.in('T1').post('CREVIEW', 'UBEN', 'Fine.')
    const two = bench.slack.in('T2').post('CREVIEW', 'UBEN', 'FLAG')
    await until(() => bench.slack.in('T1').threadOf(one).length > 0, 'the first report')
    await until(() => bench.slack.in('T2').messagesIn('CFLAG').length > 0, 'the second card')

    expect(bench.slack.in('T1').messagesIn('CFLAG')).toEqual([])
    expect(bench.slack.in('T2').threadOf(two)).toHaveLength(1)
  })

  it('lets nobody but whoever installed it set its channels', async () => {
    await install('T1', 'UANN')
    const story = bench.slack.in('T1')

    await story.command({ user: 'UBEN', channel: 'CREVIEW', command: '/checkreply', text: 'setup review' })
    await until(() => story.privateMessagesOf('UBEN').length > 0, 'an answer')

    expect(story.privateMessagesOf('UBEN')[0]?.text).toContain('Only whoever installed checkreply')
  })

  it('keeps leads out of the channel where agents post', async () => {
    await install('T1', 'UANN')
    await setUp('T1', 'UANN')
    const story = bench.slack.in('T1')

    await story.command({ user: 'UANN', channel: 'CREVIEW', command: '/checkreply', text: 'setup flagged' })
    await until(() => story.privateMessagesOf('UANN').length >= 3, 'an answer')

    expect(story.privateMessagesOf('UANN').at(-1)?.text).toContain('Team leads need one of their own')
  })

  it('is told by direct message, once, what only it can mend', async () => {
    await install('T1', 'UANN')
    await setUp('T1', 'UANN')
    const story = bench.slack.in('T1')
    bench.slack.fail('chat.postMessage', { kind: 'error', error: 'is_archived' }, { channel: 'CFLAG', times: 100 })

    for (const text of ['FLAG one', 'FLAG two']) story.post('CREVIEW', 'UBEN', text)
    await until(() => story.directMessagesOf('UANN').length > 0, 'the message')
    await bot.idle()

    expect(story.directMessagesOf('UANN').map(({ text }) => text)).toEqual([
      'I could not do my work in <#CFLAG>. The channel is archived. Unarchive it, or set another one. I say this once a week at most.',
    ])
  })

  it('has all of its own deleted when it throws the bot out, and nothing of another’s', async () => {
    for (const team of ['T1', 'T2']) {
      await install(team, 'UANN')
      await setUp(team, 'UANN')
      const ts = bench.slack.in(team).post('CREVIEW', 'UBEN', 'Fine.')
      await until(() => bench.slack.in(team).threadOf(ts).length > 0, 'a report')
    }
    await bot.idle()

    bench.slack.in('T1').uninstall()
    await until(() => bench.slack.pending() === 0, 'the acknowledgement')
    await bot.idle()
    await bench.stop(bot)

    const kept = await bench.withStorage((storage) =>
      Promise.all(['T1', 'T2'].map((team) => storage.installations(TOKEN_KEYS).find(team))),
    )
    expect(kept.map((installation) => installation?.team ?? null)).toEqual([null, 'T2'])
  })
})

describe('an installation is refused', () => {
  async function redirect(query: Record<string, string>, cookie = ''): Promise<number> {
    const url = `${base()}/slack/oauth_redirect?${new URLSearchParams(query)}`
    return (await fetch(url, { headers: { cookie } })).status
  }

  it.each([
    ['that was cancelled', { error: 'access_denied' }],
    ['without a code', { state: 'x' }],
    ['with a state of somebody else’s making', { code: 'c', state: `${Date.now()}-0.${'0'.repeat(64)}` }],
  ])('%s', async (_what, query) => {
    expect(await redirect(query)).toBe(400)
  })

  it.each([
    ['de-AT,de;q=0.9,en;q=0.8', 'de', 'Die Installation wurde abgebrochen.'],
    ['nl', 'nl', 'De installatie is afgebroken.'],
    ['fr', 'en', 'The installation was cancelled.'],
  ])('with a page in a language that the browser asks for (%s)', async (accepted, language, said) => {
    const url = `${base()}/slack/oauth_redirect?error=access_denied`

    const page = await fetch(url, { headers: { 'accept-language': accepted } })

    expect(await page.text()).toContain(said)
    expect(page.headers.get('content-language')).toBe(language)
  })

  it('that was begun in another browser', async () => {
    const begun = await fetch(`${base()}/slack/install`, { redirect: 'manual' })
    const state = new URL(begun.headers.get('location') ?? '').searchParams.get('state') ?? ''
    const code = bench.slack.in('T1').consent('UANN')

    expect(await redirect({ code, state })).toBe(400)
    expect(bench.slack.callsOf('oauth.v2.access')).toEqual([])
  })

  it('whose code Slack does not know', async () => {
    const begun = await fetch(`${base()}/slack/install`, { redirect: 'manual' })
    const state = new URL(begun.headers.get('location') ?? '').searchParams.get('state') ?? ''

    expect(await redirect({ code: 'wrong', state }, `checkreply_state=${state}`)).toBe(500)
  })
})
