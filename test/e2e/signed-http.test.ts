import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { BOT, CHANNELS, PEOPLE } from '../../src/sandbox/workspace.ts'
import { describeWithSlack } from '../support/describe-with-slack.ts'
import { startWholeBot, type WholeBot } from './bot.ts'

describeWithSlack('requests of our own making to the whole bot', () => {
  let bot: WholeBot

  beforeAll(async () => {
    bot = await startWholeBot('signed HTTP')
  })
  afterAll(() => bot.stop())

  it('are refused where the signature is not Slack’s', async () => {
    const status = await send(anEvent({ user: PEOPLE.agent, text: 'We decline.' }), 'a-wrong-secret')

    expect(status).toBe(401)
    expect(bot.checked).toEqual([])
  })

  it('are answered where an agent posts', async () => {
    const ts = '1760000000.000001'

    expect(await send(anEvent({ user: PEOPLE.agent, text: 'Thank you for the idea.', ts }))).toBe(200)

    await bot.slack.waitForMessage(({ thread_ts }) => thread_ts === ts)
  })

  it.each([
    ['another bot posts', { user: 'U0OTHER', bot_id: 'B0OTHER', text: 'We decline.' }],
    ['another bot posts the old way', { subtype: 'bot_message', bot_id: 'B0OTHER', text: 'We decline.' }],
    ['its own report was posted', { user: BOT.botUserId, bot_id: 'B0CHECKREPLY', text: 'We decline.' }],
    ['its own report was edited', aChangeOf({ user: BOT.botUserId, bot_id: 'B0CHECKREPLY', text: 'We decline.' })],
    ['somebody joins', { subtype: 'channel_join', user: PEOPLE.colleague, text: 'We decline to join.' }],
  ])('are left alone when %s', async (_what, event) => {
    const checks = bot.checked.length

    expect(await send(anEvent(event))).toBe(200)
    const ts = await bot.slack.postAs({
      channel: CHANNELS.review,
      user: PEOPLE.agent,
      text: 'Thank you, this came after.',
    })
    await bot.slack.waitForMessage(({ thread_ts }) => thread_ts === ts)

    expect(bot.checked).toHaveLength(checks + 1)
  })

  it('are answered once where the same one comes twice', async () => {
    const ts = await bot.slack.postAs({ channel: CHANNELS.review, user: PEOPLE.agent, text: 'Thank you for waiting.' })
    await bot.slack.waitForMessage(({ thread_ts }) => thread_ts === ts)

    await send(anEvent({ user: PEOPLE.agent, text: 'Thank you for waiting.', ts }))
    const later = await bot.slack.postAs({ channel: CHANNELS.review, user: PEOPLE.agent, text: 'Thank you, later.' })
    await bot.slack.waitForMessage(({ thread_ts }) => thread_ts === later)

    expect(bot.slack.messages(CHANNELS.review).filter(({ thread_ts }) => thread_ts === ts)).toHaveLength(1)
  })

  async function send(event: object, secret: string = BOT.signingSecret): Promise<number> {
    const body = JSON.stringify(event)
    const time = Math.floor(Date.now() / 1000).toString()
    const signature = createHmac('sha256', secret).update(`v0:${time}:${body}`).digest('hex')
    const headers = { 'x-slack-request-timestamp': time, 'x-slack-signature': `v0=${signature}` }
    const url = bot.requestUrl ?? ''
    return (await fetch(url, { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body }))
      .status
  }
})

let delivered = 0

function anEvent(message: object): object {
  const event = {
    type: 'message',
    channel: CHANNELS.review,
    channel_type: 'channel',
    ts: '1760000000.000100',
    ...message,
  }
  return {
    type: 'event_callback',
    team_id: 'T0SANDBOX',
    api_app_id: BOT.appId,
    event_id: `Ev${++delivered}`,
    event_time: 0,
    event,
  }
}

function aChangeOf(message: object): object {
  const ts = '1760000000.000200'
  const changed = { type: 'message', ts, ...message, edited: { user: BOT.botUserId, ts: '1760000001.000000' } }
  const previous = { type: 'message', ts, ...message, text: 'Before.' }
  return { subtype: 'message_changed', message: changed, previous_message: previous }
}
