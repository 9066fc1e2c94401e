import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { aCaller, type Caller } from './a-caller.ts'
import { aSocketApp, type SocketApp } from './an-app.ts'
import { type FakeSlack, startFakeSlack } from './fake-slack.ts'
import { asFields, asText, type Fields } from './fields.ts'

let slack: FakeSlack
let app: SocketApp
let caller: Caller

beforeEach(async () => {
  slack = await startFakeSlack()
  app = await aSocketApp(slack)
  caller = aCaller(slack)
})
afterEach(async () => {
  await app.close()
  await slack.close()
})

const told = () => slack.until(() => slack.pending() === 0)
const lastPayload = () => asFields(app.envelopes.at(-1)?.payload)
const text = (words: string) => ({ type: 'plain_text', text: words })
const button = { type: 'button', action_id: 'appeal', text: text('Appeal'), value: 'J1' }
const actions = { type: 'actions', block_id: 'row', elements: [button] }
const draftInput = { type: 'plain_text_input', action_id: 'draft', max_length: 10 }
const modal = {
  type: 'modal',
  callback_id: 'form',
  notify_on_close: true,
  title: text('Form'),
  submit: text('Send'),
  blocks: [
    { type: 'input', block_id: 'draft', label: text('Draft'), element: draftInput },
    {
      type: 'input',
      block_id: 'language',
      optional: true,
      label: text('Language'),
      element: {
        type: 'static_select',
        action_id: 'choice',
        options: [{ text: text('German'), value: 'de' }],
      },
    },
  ],
}

async function openModal(view: Fields = modal): Promise<Fields> {
  await slack.command({ user: 'UANN', channel: 'CREVIEW' })
  return caller.call('views.open', { trigger_id: lastPayload().trigger_id, view })
}

describe('in a channel', () => {
  it('an edit tells both versions, with a time of its own cut to seconds', async () => {
    const ts = slack.post('CREVIEW', 'UANN', 'one')

    slack.edit('CREVIEW', ts, 'two')
    await told()

    expect(app.events().at(-1)).toMatchObject({
      subtype: 'message_changed',
      message: { ts, text: 'two', edited: { user: 'UANN', ts: expect.stringMatching(/^\d+\.000000$/) } },
      previous_message: { ts, text: 'one' },
    })
  })

  it('a message without replies goes, one with replies leaves a tombstone until the last has gone', async () => {
    const lonely = slack.post('CREVIEW', 'UANN', 'one')
    const root = slack.post('CREVIEW', 'UANN', 'two')
    const { ts: reply } = await caller.call('chat.postMessage', { channel: 'CREVIEW', thread_ts: root, text: 'three' })

    slack.remove('CREVIEW', lonely)
    slack.remove('CREVIEW', root)
    await told()
    expect(app.events().slice(-2)).toMatchObject([
      { subtype: 'message_deleted', deleted_ts: lonely, previous_message: { text: 'one' } },
      {
        subtype: 'message_changed',
        message: { subtype: 'tombstone', ts: root },
        previous_message: { text: 'two', reply_count: 1 },
      },
    ])
    expect(slack.messagesIn('CREVIEW').map(({ subtype }) => subtype)).toEqual(['tombstone', undefined])

    await caller.call('chat.delete', { channel: 'CREVIEW', ts: reply })
    expect(slack.messagesIn('CREVIEW')).toEqual([])
    expect(await caller.call('conversations.replies', { channel: 'CREVIEW', ts: root })).toMatchObject({
      error: 'thread_not_found',
    })
  })

  it('an unfolded link changes a message and not its words', async () => {
    const ts = slack.post('CREVIEW', 'UANN', 'https://x.test')

    slack.unfurl('CREVIEW', ts, 'https://x.test')
    await told()

    expect(app.events().at(-1)).toMatchObject({
      subtype: 'message_changed',
      message: { text: 'https://x.test', attachments: [{ from_url: 'https://x.test' }] },
      previous_message: { text: 'https://x.test' },
    })
  })

  it('the bot hears of its own posts and updates', async () => {
    const { ts } = await caller.call('chat.postMessage', { channel: 'CREVIEW', text: 'one' })
    await caller.call('chat.update', { channel: 'CREVIEW', ts, text: 'two' })
    await told()

    expect(app.events()).toMatchObject([
      { user: 'UBOT', bot_id: 'BBOT', text: 'one' },
      { subtype: 'message_changed', message: { bot_id: 'BBOT', text: 'two' } },
    ])
  })

  it('where the bot is not, it hears nothing', async () => {
    slack.post('CANY', 'UANN', 'Psst.')
    slack.kick('CREVIEW', 'UBOT')
    slack.post('CREVIEW', 'UANN', 'Psst.')
    await told()

    expect(app.events().map(({ type }) => type)).toEqual(['member_left_channel'])
  })

  it('a person writes to the bot', async () => {
    const { channel } = slack.writeToBot('UANN', 'Hello.')
    await told()

    expect(app.events()).toMatchObject([{ channel, channel_type: 'im', text: 'Hello.' }])
  })

  it('what an app did not subscribe to does not come', async () => {
    const quiet = await startFakeSlack({ app: { events: ['message.channels'] } })
    quiet.writeToBot('UANN', 'Hello.')
    quiet.openHome('UANN')

    expect(quiet.pending()).toBe(0)
    await quiet.close()
  })

  it('another workspace is another world', async () => {
    const two = await startFakeSlack({
      workspaces: ['T1', 'T2'].map((team) => ({ team, people: [{ id: 'UANN' }], channels: [{ id: 'CREVIEW' }] })),
    })
    await aCaller(two, 'xoxb-T2').call('chat.postMessage', { channel: 'CREVIEW', text: 'Here.' })

    expect(two.messagesIn('CREVIEW')).toEqual([])
    expect(two.in('T2').messagesIn('CREVIEW')).toHaveLength(1)
    await two.close()
  })
})

describe('using things', () => {
  it('a button on a message comes with all that is around it', async () => {
    const { ts } = await caller.call('chat.postMessage', { channel: 'CREVIEW', text: 'x', blocks: [actions] })
    const spot = { channel: 'CREVIEW', ts: asText(ts) }

    await slack.click({ user: 'UANN', action: 'appeal', ...spot })

    expect(lastPayload()).toMatchObject({
      type: 'block_actions',
      user: { id: 'UANN' },
      channel: { id: 'CREVIEW' },
      message: { ts, text: 'x' },
      container: { message_ts: ts, is_ephemeral: false },
      actions: [{ action_id: 'appeal', block_id: 'row', value: 'J1' }],
    })
    await expect(async () => slack.click({ user: 'UANN', action: 'sing', ...spot })).rejects.toThrow('there is: appeal')
  })

  it('a button on an ephemeral message comes without a message', async () => {
    await caller.call('chat.postEphemeral', { channel: 'CREVIEW', user: 'UANN', text: 'x', blocks: [actions] })

    await slack.clickPrivate({ user: 'UANN', action: 'appeal' })

    expect(lastPayload()).toMatchObject({ container: { is_ephemeral: true }, actions: [{ value: 'J1' }] })
    expect(lastPayload()).not.toHaveProperty('message')
  })

  it('a button at home comes without channel and answer', async () => {
    await caller.call('views.publish', { user_id: 'UANN', view: { type: 'home', blocks: [actions] } })
    slack.openHome('UANN')

    await slack.clickHome({ user: 'UANN', action: 'appeal' })

    expect(lastPayload()).toMatchObject({ view: { type: 'home' }, actions: [{ action_id: 'appeal' }] })
    expect(lastPayload()).not.toHaveProperty('response_url')
    expect(lastPayload()).not.toHaveProperty('channel')
    expect(app.events()).toContainEqual(expect.objectContaining({ type: 'app_home_opened', tab: 'home', user: 'UANN' }))
  })

  it('shortcuts come with a message, or without', async () => {
    const ts = slack.post('CREVIEW', 'UBEN', 'Look.')

    await slack.shortcut('check_message', 'UANN', { channel: 'CREVIEW', ts })
    expect(lastPayload()).toMatchObject({
      type: 'message_action',
      callback_id: 'check_message',
      message: { text: 'Look.' },
    })

    await slack.shortcut('check', 'UANN')
    expect(lastPayload()).toMatchObject({ type: 'shortcut', callback_id: 'check' })
  })

  it('a response URL may be used five times', async () => {
    await slack.command({ user: 'UANN', channel: 'CREVIEW' })
    const answer = () =>
      fetch(asText(lastPayload().response_url), { method: 'POST', body: JSON.stringify({ text: 'Yes.' }) })

    const statuses: number[] = []
    for (let time = 0; time < 6; time++) statuses.push((await answer()).status)

    expect(statuses).toEqual([200, 200, 200, 200, 200, 404])
    expect(slack.privateMessagesOf('UANN')).toHaveLength(5)
  })
})

describe('a modal', () => {
  it('opens by a trigger once, within three seconds', async () => {
    let now = 0
    const timed = await startFakeSlack({ now: () => now })
    const timedApp = await aSocketApp(timed)
    const open = async () => {
      const { trigger_id } = asFields(timedApp.envelopes.at(-1)?.payload)
      return (await aCaller(timed).call('views.open', { trigger_id, view: modal })).error
    }

    await timed.command({ user: 'UANN', channel: 'CREVIEW' })
    expect([await open(), await open()]).toEqual([undefined, 'exchanged_trigger_id'])
    await timed.command({ user: 'UANN', channel: 'CREVIEW' })
    now = 3001
    expect(await open()).toBe('expired_trigger_id')

    await timedApp.close()
    await timed.close()
  })

  it('is refused where Slack would refuse it', async () => {
    expect(await openModal({ ...modal, title: text('x'.repeat(25)) })).toMatchObject({
      error: 'invalid_arguments',
      response_metadata: { messages: [expect.stringContaining('view/title')] },
    })
  })

  it('comes filled in, and closes', async () => {
    await openModal()

    await slack.submit('UANN', { draft: 'We do.', choice: 'de' })

    expect(lastPayload()).toMatchObject({
      type: 'view_submission',
      view: {
        callback_id: 'form',
        state: {
          values: {
            draft: { draft: { value: 'We do.' } },
            language: { choice: { selected_option: { value: 'de' } } },
          },
        },
      },
    })
    expect(slack.modalOf('UANN')).toBeNull()
  })

  it('cannot be submitted where Slack would not let a person', async () => {
    await openModal()

    await expect(slack.submit('UANN')).rejects.toThrow('draft must be filled in')
    await expect(slack.submit('UANN', { draft: 'x'.repeat(11) })).rejects.toThrow('at most 10')
    await expect(slack.submit('UANN', { song: 'x' })).rejects.toThrow('no input called song')
  })

  it('stays with errors, changes, grows, and goes, as the app answers', async () => {
    const answered = async (answer: Fields) => {
      await openModal()
      app.answerWith(() => answer)
      const outcome = await slack.submit('UANN', { draft: 'x' })
      app.answerWith(() => ({}))
      return [outcome.isAcked, asFields(slack.modalOf('UANN')?.title).text]
    }
    const view = { type: 'modal', title: text('Next'), blocks: [{ type: 'divider' }] }

    expect(await answered({ response_action: 'errors', errors: { draft: 'No.' } })).toEqual([true, 'Form'])
    expect(await answered({ response_action: 'update', view })).toEqual([true, 'Next'])
    expect(await answered({ response_action: 'push', view })).toEqual([true, 'Next'])
    expect(await answered({ response_action: 'clear' })).toEqual([true, undefined])
    expect(await answered({ response_action: 'update', view: { ...view, blocks: 'none' } })).toEqual([false, 'Form'])
  })

  it('is updated by its id, unless somebody was faster', async () => {
    const { view } = await openModal()
    const { id: view_id, hash } = asFields(view)
    const next = { ...modal, title: text('Later') }

    expect(await caller.call('views.update', { view_id, hash, view: next })).toMatchObject({ ok: true })
    expect(await caller.call('views.update', { view_id, hash, view: next })).toMatchObject({ error: 'hash_conflict' })
    expect(asFields(slack.modalOf('UANN')?.title).text).toBe('Later')
  })

  it('tells when it is closed', async () => {
    await openModal()

    await slack.closeModal('UANN')

    expect(lastPayload()).toMatchObject({ type: 'view_closed', view: { callback_id: 'form' } })
  })
})

describe('the app itself', () => {
  it('hears that it was taken away', async () => {
    slack.uninstall()
    await told()

    expect(app.events().map(({ type }) => type)).toEqual(['tokens_revoked', 'app_uninstalled'])
  })
})

it('waiting ends with what happened last', async () => {
  slack.post('CREVIEW', 'UANN', 'one')

  await expect(slack.until(() => false, 'a wonder', 5)).rejects.toThrow(/did not come to a wonder.*\n.*posted/s)
})
