import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { aRunningBot, type RunningBot } from '../../support/a-bot.ts'
import {
  aChange,
  aDeletion,
  aForward,
  aMessage,
  anEdit,
  anEvent,
  anUnfurl,
  aSnippet,
  aTombstone,
} from '../../support/slack-payloads.ts'

let running: RunningBot

beforeEach(async () => {
  running = await aRunningBot()
})
afterEach(() => running.close())

describe('a draft in the review channel', () => {
  it('gets its report in its thread', async () => {
    const { slack, receiveEvents } = running

    await receiveEvents(aMessage({ text: 'Here you are.' }))

    expect(slack.calls).toMatchObject([
      {
        method: 'chat.postMessage',
        args: { channel: 'CREVIEW', thread_ts: '1700000000.000100', text: 'Ready to send. Score 100 of 100.' },
      },
    ])
  })

  it('has its report edited in place when it is edited', async () => {
    const { slack, receiveEvents } = running
    const message = aMessage({ text: 'REVISE' })

    await receiveEvents(message, anEdit(message, 'Here you are.'))

    expect(slack.calls.map(({ method }) => method)).toEqual(['chat.postMessage', 'chat.update'])
    expect(slack.callsOf('chat.update')).toMatchObject([
      { channel: 'CREVIEW', ts: '900.000001', text: 'Ready to send. Score 100 of 100.' },
    ])
  })

  it('follows two edits within one second, for which Slack gives the same edit time', async () => {
    const { asked, receiveEvents } = running
    const message = aMessage({ text: 'One.' })
    const first = anEdit(message, 'Two.', { event_ts: '1700000009.000200' })
    const second = anEdit({ ...message, text: 'Two.' }, 'Three.', { event_ts: '1700000009.000300' })

    await receiveEvents(message, second, first)

    expect(asked.map(({ draft }) => draft)).toEqual(['One.', 'Three.'])
  })

  it.each([
    ['a deletion', aDeletion],
    ['the tombstone that a message with replies leaves', aTombstone],
  ])('has its report removed by %s', async (_name, aGoing) => {
    const { slack, receiveEvents } = running
    const message = aMessage({ text: 'Here you are.' })

    await receiveEvents(message, aGoing(message))

    expect(slack.callsOf('chat.delete')).toEqual([{ channel: 'CREVIEW', ts: '900.000001' }])
  })

  it('ends with the report of its last edit when edits race the first report', async () => {
    const { slack, receive } = running
    const message = aMessage({ text: 'FLAG' })
    const show = slack.hold('chat.postMessage')

    const all = [receive(anEvent(message)), receive(anEvent(anEdit(message, 'Fine.')))]
    await slack.called('chat.postMessage')
    show()
    await Promise.all(all)

    const last = slack.callsOf('chat.update').find((args) => args.channel === 'CREVIEW')
    expect(last).toMatchObject({ text: 'Ready to send. Score 100 of 100.' })
    expect(slack.callsOf('chat.postMessage').filter((args) => args.channel === 'CREVIEW')).toHaveLength(1)
  })

  it('ends without a report when its deletion races it', async () => {
    const { slack, receive } = running
    const message = aMessage({ text: 'Fine.' })
    const show = slack.hold('chat.postMessage')

    const all = [receive(anEvent(message)), receive(anEvent(aTombstone(message)))]
    await slack.called('chat.postMessage')
    show()
    await Promise.all(all)

    expect(slack.callsOf('chat.delete')).toMatchObject([{ ts: '900.000001' }])
  })

  it('may also be a reply that was sent to the channel, under its customer’s message', async () => {
    const { asked, receiveEvents } = running
    const root = aMessage({ text: '&gt; Where is it?' })
    const reply = aMessage({
      subtype: 'thread_broadcast',
      ts: '1700000001.000100',
      thread_ts: root.ts,
      text: 'Here.',
      root,
    })

    await receiveEvents(root, reply)

    expect(asked).toEqual([{ draft: 'Here.', customer: 'Where is it?' }])
  })
})

describe('team leads', () => {
  it('get one message with a link, in which they see the draft fixed', async () => {
    const { slack, receiveEvents } = running
    const message = aMessage({ text: 'FLAG' })

    await receiveEvents(message, anEdit(message, 'Fine.'))

    const card = slack.callsOf('chat.postMessage').find((args) => args.channel === 'CFLAG')
    expect(JSON.stringify(card?.blocks)).toContain('https://slack.test/CREVIEW/1700000000.000100')
    const update = slack.callsOf('chat.update').find((args) => args.channel === 'CFLAG')
    expect(update).toMatchObject({ text: 'Nothing stands against it any more. The draft is ready to send now.' })
  })

  it('see that the agent deleted the draft', async () => {
    const { slack, receiveEvents } = running
    const message = aMessage({ text: 'FLAG' })

    await receiveEvents(message, aTombstone(message))

    expect(slack.callsOf('chat.update')).toMatchObject([{ channel: 'CFLAG', text: expect.stringContaining('deleted') }])
  })
})

describe('what a message holds', () => {
  it('is the customer’s where an agent forwards somebody else’s message and types the draft beside it', async () => {
    const { asked, receiveEvents } = running

    await receiveEvents(aForward('Where is it?\n\nStill waiting.', { text: 'On its way.' }))

    expect(asked).toEqual([{ draft: 'On its way.', customer: 'Where is it?\n\nStill waiting.' }])
  })

  it('is the customer’s where an agent only forwards it: the next reply is the draft', async () => {
    const { asked, receiveEvents } = running
    const root = aForward('Where is it?')

    await receiveEvents(root, aMessage({ ts: '1700000001.000100', thread_ts: root.ts, text: 'On its way.' }))

    expect(asked).toEqual([{ draft: 'On its way.', customer: 'Where is it?' }])
  })

  it('is the draft where it is a snippet below the customer’s lines', async () => {
    const { asked, receiveEvents } = running

    await receiveEvents(aSnippet('On its way.', { text: '&gt; Where is it?' }))

    expect(asked).toEqual([{ draft: 'On its way.', customer: 'Where is it?' }])
  })

  it('is not judged where Slack gives only the beginning of a snippet: the agent is told', async () => {
    const { asked, slack, receiveEvents } = running

    await receiveEvents(aSnippet('On its', {}, { lines_more: 20, preview_is_truncated: true }))

    expect(asked).toEqual([])
    expect(slack.callsOf('chat.postEphemeral')).toMatchObject([
      { user: 'UANN', text: expect.stringContaining('snippet') },
    ])
  })
})

describe('left alone', () => {
  const own = { user: 'UBOT', bot_id: 'BBOT', thread_ts: '1700000000.000100', ts: '900.000001' }
  const draft = aMessage({ text: 'See https://example.com' })

  it.each([
    ['the bot’s own message', aMessage(own)],
    ['the bot’s own update, which comes back as an edit', anEdit(aMessage(own), 'Ready to send.')],
    ['the bot’s own deletion', aDeletion(aMessage(own))],
    ['another bot', aMessage({ user: 'UOTHER', bot_id: 'BOTHER' })],
    ['an old-style bot', aMessage({ subtype: 'bot_message', user: undefined, bot_id: 'BOTHER' })],
    ['another bot’s edit', anEdit(aMessage({ bot_id: 'BOTHER' }), 'FLAG')],
    ['somebody joining', aMessage({ subtype: 'channel_join', text: '<@UANN> has joined the channel' })],
    ['a new topic', aMessage({ subtype: 'channel_topic', text: 'set the channel topic: replies' })],
    ['another channel', aMessage({ channel: 'COTHER' })],
    ['an edit in another channel', { ...anEdit(aMessage(), 'FLAG'), channel: 'COTHER' }],
    ['a picture without words', aMessage({ subtype: 'file_share', text: '', files: [{ id: 'F1', mode: 'hosted' }] })],
    ['the unfurl of a message never seen', anUnfurl(draft)],
    ['the deletion of a message never seen', aDeletion(aMessage())],
    ['a change without a message', aChange({}, {}, { message: undefined })],
  ])('is %s', async (_name, event) => {
    const { slack, receiveEvents } = running

    await receiveEvents(event)

    expect(slack.calls).toEqual([])
  })

  it('is chatter in a thread whose beginning was missed, which is looked up once', async () => {
    const { slack, receiveEvents } = running
    const thread_ts = '1600000000.000100'

    await receiveEvents(
      aMessage({ thread_ts, text: 'Nice!' }),
      aMessage({ thread_ts, ts: '1700000001.000100', text: 'Yes!' }),
    )

    expect(slack.calls).toMatchObject([{ method: 'conversations.replies', args: { ts: thread_ts } }])
  })

  it('is the unfurl of a link in a draft', async () => {
    const { slack, receiveEvents } = running

    await receiveEvents(draft, anUnfurl(draft))

    expect(slack.calls.map(({ method }) => method)).toEqual(['chat.postMessage'])
  })

  it('is the same event delivered again', async () => {
    const { slack, receiveEvents } = running

    await receiveEvents(draft, draft)

    expect(slack.calls).toHaveLength(1)
  })
})

describe('when something breaks', () => {
  it('the author alone is told, with a reference that is in the log', async () => {
    const { slack, log, receiveEvents } = running

    await receiveEvents(aMessage({ text: 'BREAK' }))

    const [told] = slack.callsOf('chat.postEphemeral')
    const reference = log.lines().find(({ msg }) => msg === 'Work failed')?.reference
    expect(told).toMatchObject({ channel: 'CREVIEW', user: 'UANN' })
    expect(reference).toMatch(/^[0-9a-f]{8}$/)
    expect(told?.text).toContain(reference)
  })

  it('in a thread, the author is told there', async () => {
    const { slack, receiveEvents } = running
    const root = aMessage({ text: '&gt; Where is it?' })

    await receiveEvents(root, aMessage({ ts: '1700000001.000100', thread_ts: root.ts, text: 'BREAK' }))

    expect(slack.callsOf('chat.postEphemeral')).toMatchObject([{ thread_ts: root.ts }])
  })

  it('and the author cannot be told either, both are in the log', async () => {
    const { slack, log, receiveEvents } = running
    slack.failNext('chat.postEphemeral', { error: 'user_not_in_channel' })

    await receiveEvents(aMessage({ text: 'BREAK' }))

    expect(log.lines().map(({ msg }) => msg)).toEqual([
      'Work failed',
      'The person could not be told',
      'Work is given up: see checkreply inbox',
    ])
  })

  it('at Slack for coming too often, the call is made again', async () => {
    const { slack, receiveEvents } = running
    slack.failNext('chat.postMessage', { status: 429, retryAfter: 1 })

    await receiveEvents(aMessage({ text: 'Fine.' }))

    expect(slack.callsOf('chat.postMessage')).toHaveLength(2)
    expect(slack.callsOf('chat.postEphemeral')).toEqual([])
  })

  it('at Slack in another way, a post is not made again at once: it may have got through', async () => {
    const { slack, log, receiveEvents } = running
    slack.failNext('chat.postMessage', { status: 503 })

    await receiveEvents(aMessage({ text: 'Fine.' }))

    expect(slack.callsOf('chat.postMessage')).toHaveLength(1)
    expect(slack.callsOf('chat.postEphemeral')).toEqual([])
    expect(log.lines()).toMatchObject([{ msg: 'Work is put back', reason: 'Slack did not answer chat.postMessage' }])
  })

  it('because somebody removed the report by hand, it is posted again with the next edit', async () => {
    const { slack, receiveEvents } = running
    const message = aMessage({ text: 'REVISE' })
    slack.failNext('chat.update', { error: 'message_not_found' })

    await receiveEvents(message, anEdit(message, 'Fine.'))

    expect(slack.callsOf('chat.postMessage')).toHaveLength(2)
  })

  it('because the report is gone already, its removal is done', async () => {
    const { slack, log, receiveEvents } = running
    const message = aMessage({ text: 'Fine.' })
    slack.failNext('chat.delete', { error: 'message_not_found' })

    await receiveEvents(message, aTombstone(message))

    expect(log.lines()).toEqual([])
  })
})
