import { createHmac } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { createBot } from '../../src/compose.ts'
import { aBotConfig, aRunningBot, aSlackSettings } from '../support/a-bot.ts'
import { aCapturedLog } from '../support/captured-log.ts'
import { aFakeCheck } from '../support/fake-check.ts'
import { aFakeReceiver } from '../support/fake-receiver.ts'
import { aFakeSlack } from '../support/fake-slack-api.ts'
import { aMessage, anEvent } from '../support/slack-payloads.ts'

describe('at its start, the bot', () => {
  it('says which channel it is not in, and how to mend that, and runs on', async () => {
    const running = await aRunningBot({
      prepare: (slack) => slack.failAlways('conversations.history', { error: 'not_in_channel' }, { channel: 'CFLAG' }),
    })

    expect(running.log.lines()).toMatchObject([
      {
        msg: 'The bot is not in a channel',
        setting: 'FLAGGED_CHANNEL_ID',
        channel: 'CFLAG',
        remedy: 'Open the channel in Slack and send: /invite @checkreply',
      },
    ])
    await running.receiveEvents(aMessage())
    expect(running.slack.callsOf('chat.postMessage')).toHaveLength(1)
    await running.close()
  })

  it('runs on where it may not look', async () => {
    const running = await aRunningBot({
      prepare: (slack) => slack.failAlways('conversations.history', { error: 'missing_scope' }),
    })

    expect(running.log.lines().map(({ level }) => level)).toEqual([30, 30])
    await running.close()
  })

  it('says what to do about a token that Slack refuses', async () => {
    const starting = aRunningBot({ prepare: (slack) => slack.failNext('auth.test', { error: 'invalid_auth' }) })

    await expect(starting).rejects.toMatchObject({
      name: 'StartProblem',
      problems: [expect.stringMatching(/^SLACK_BOT_TOKEN: .*invalid_auth.*Check the token/)],
    })
  })

  it.each([
    ['an app token that Slack refuses', null, /^SLACK_APP_TOKEN: .*not_allowed_token_type.*xapp-.*connections:write/],
    ['an app token or a port that is taken', 0, /^SLACK_APP_TOKEN or PORT: .*not_allowed_token_type/],
  ])('says what to do about %s', async (_name, port, problem) => {
    const receiver = aFakeReceiver()
    receiver.start = () => Promise.reject(new Error('not_allowed_token_type'))

    await expect(aRunningBot({ settings: { port }, parts: { receiver } })).rejects.toMatchObject({
      problems: [expect.stringMatching(problem)],
    })
  })

  it('says what to do about a database that cannot be opened', async () => {
    const { log } = aCapturedLog()
    const config = aBotConfig({ database: { kind: 'sqlite', path: '/dev/null/x.db' } })

    await expect(createBot(config, { log, check: aFakeCheck().check })).rejects.toMatchObject({
      problems: [expect.stringMatching(/^DATABASE_URL: .*Check that the folder can be written/)],
    })
  })

  it('tells all that is wrong with its rubric and its database at once', async () => {
    const { log } = aCapturedLog()
    const config = aBotConfig({ rubricDir: '/nowhere', database: { kind: 'sqlite', path: '/dev/null/x.db' } })

    await expect(createBot(config, { log })).rejects.toMatchObject({
      name: 'StartProblem',
      problems: [expect.stringContaining('/nowhere'), expect.stringMatching(/^DATABASE_URL: /)],
    })
  })
})

describe('over HTTP', () => {
  const secret = 'signing-secret'

  async function anHttpBot() {
    const slack = await aFakeSlack()
    const { log } = aCapturedLog()
    const settings = aSlackSettings({ apiUrl: slack.url, mode: { kind: 'http', signingSecret: secret }, port: 0 })
    const config = aBotConfig({ slack: settings })
    const bot = await createBot(config, { log, check: aFakeCheck().check })
    await bot.start()
    const close = () => bot.stop().then(() => slack.close())
    return { bot, slack, base: `http://127.0.0.1:${bot.port}`, close }
  }

  function post(base: string, body: string, key: string, seconds = Math.floor(Date.now() / 1000)) {
    const signature = createHmac('sha256', key).update(`v0:${seconds}:${body}`).digest('hex')
    const headers = {
      'content-type': 'application/json',
      'x-slack-request-timestamp': String(seconds),
      'x-slack-signature': `v0=${signature}`,
    }
    return fetch(`${base}/slack/events`, { method: 'POST', headers, body })
  }

  it('a signed event is taken, and its report is done before the bot has stopped', async () => {
    const { bot, slack, base } = await anHttpBot()
    const show = slack.hold('chat.postMessage')

    const { status } = await post(base, JSON.stringify(anEvent(aMessage())), secret)
    await slack.called('chat.postMessage')
    const stopped = bot.stop()
    show()
    await stopped

    expect(status).toBe(200)
    expect(slack.callsOf('chat.postMessage')).toHaveLength(1)
    await slack.close()
  })

  it.each([
    ['forged', 'other-secret', 0],
    ['replayed', secret, -600],
  ])('a %s event is refused', async (_name, key, age) => {
    const { slack, base, close } = await anHttpBot()
    slack.calls.length = 0

    const answer = await post(base, JSON.stringify(anEvent(aMessage())), key, Math.floor(Date.now() / 1000) + age)

    expect(answer.status).toBe(401)
    expect(slack.calls).toEqual([])
    await close()
  })

  it('/healthz says that it is alive', async () => {
    const { base, close } = await anHttpBot()

    const answer = await fetch(`${base}/healthz`)

    expect([answer.status, await answer.text()]).toEqual([200, 'ok'])
    await close()
  })

  it('/readyz says that it is ready, and how it is doing', async () => {
    const { base, close } = await anHttpBot()

    const answer = await fetch(`${base}/readyz`)

    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({
      ok: true,
      database: 'ok',
      inbox: { waiting: expect.any(Number), dead: 0 },
    })
    await close()
  })

  it('/metrics counts what came in and what became of it, without an id', async () => {
    const { bot, base, close } = await anHttpBot()
    await post(base, JSON.stringify(anEvent(aMessage({ text: 'FLAG' }))), secret)
    await bot.idle()

    const text = await (await fetch(`${base}/metrics`)).text()

    expect(text).toContain('checkreply_deliveries_total{kind="event",what="new"} 1')
    expect(text).toContain('checkreply_reports_total{verdict="flag"} 1')
    expect(text).toContain('checkreply_slack_calls_total{method="chat.postMessage",outcome="ok"} 2')
    expect(text).toContain('checkreply_inbox_waiting 0')
    expect(text).not.toMatch(/CREVIEW|UANN/)
    await close()
  })

  it.each([
    ['is too large', JSON.stringify(anEvent(aMessage({ text: 'x'.repeat(1024 * 1024) }))), 413],
    ['is no JSON', '{"type":', 400],
    ['is nested as deep as it is long', `{"event":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 200],
    ['is nothing that Slack sends', '{"type":"surprise"}', 200],
  ])('a signed body that %s does no harm', async (_what, body, status) => {
    const { slack, base, close } = await anHttpBot()
    slack.calls.length = 0

    const answer = await post(base, body, secret)

    expect(answer.status).toBe(status)
    expect(slack.calls).toEqual([])
    await close()
  })

  it('anything else is not found', async () => {
    const { base, close } = await anHttpBot()

    expect((await fetch(`${base}/`)).status).toBe(404)
    await close()
  })

  it('a port that is taken is a problem in words', async () => {
    const { bot, slack, close } = await anHttpBot()
    const settings = aSlackSettings({
      apiUrl: slack.url,
      mode: { kind: 'http', signingSecret: secret },
      port: bot.port,
    })
    const config = aBotConfig({ slack: settings })
    const second = await createBot(config, { log: aCapturedLog().log, check: aFakeCheck().check })

    await expect(second.start()).rejects.toMatchObject({
      problems: [expect.stringMatching(/^PORT or HOST: .*EADDRINUSE/)],
    })
    await close()
  })
})

describe('in Socket Mode', () => {
  it('a port that was asked for says that the bot is alive', async () => {
    const running = await aRunningBot({ settings: { port: 0 } })

    const answer = await fetch(`http://127.0.0.1:${running.bot.port}/healthz`)

    expect(answer.status).toBe(200)
    await running.close()
  })
})
