import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { aCaller, type Caller } from './a-caller.ts'
import { type FakeSlack, startFakeSlack } from './fake-slack.ts'

let slack: FakeSlack
let caller: Caller

beforeEach(async () => {
  slack = await startFakeSlack()
  caller = aCaller(slack)
})
afterEach(() => slack.close())

describe('the fake Web API', () => {
  it.each([
    ['', 'not_authed'],
    ['xoxb-stranger', 'invalid_auth'],
  ])('refuses the token %j as %s', async (token, error) => {
    expect(await aCaller(slack, token).call('auth.test')).toEqual({ ok: false, error })
  })

  it('says who the token belongs to', async () => {
    expect(await caller.call('auth.test')).toMatchObject({ ok: true, team_id: 'T1', user_id: 'UBOT', bot_id: 'BBOT' })
  })

  it('does not know a method that it has not learnt', async () => {
    expect(await caller.call('chat.sing')).toMatchObject({ ok: false, error: 'unknown_method' })
  })

  it('refuses what the token has no scope for', async () => {
    const strict = await startFakeSlack({ app: { scopes: ['chat:write'] } })

    const answer = await aCaller(strict).call('users.info', { user: 'UANN' })

    expect(answer).toEqual({ ok: false, error: 'missing_scope', needed: 'users:read', provided: 'chat:write' })
    await strict.close()
  })

  it.each([
    [{ channel: 'CNONE', text: 'x' }, 'channel_not_found'],
    [{ channel: 'CANY', text: 'x' }, 'not_in_channel'],
    [{ channel: 'CREVIEW' }, 'no_text'],
    [{ text: 'x' }, 'invalid_arguments'],
    [{ channel: 'CREVIEW', text: 'x', thread_ts: '1.000001' }, 'thread_not_found'],
    [{ channel: 'CREVIEW', text: 'x', metadata: { event_type: 'a' } }, 'invalid_metadata_format'],
    [{ channel: 'CREVIEW', text: 'x'.repeat(40_001) }, 'msg_too_long'],
  ])('refuses to post %j', async (args, error) => {
    expect(await caller.call('chat.postMessage', args)).toMatchObject({ ok: false, error })
    expect(slack.messagesIn('CREVIEW')).toEqual([])
  })

  it('refuses to post where the channel is archived', async () => {
    slack.archive('CREVIEW')

    const answer = await caller.call('chat.postMessage', { channel: 'CREVIEW', text: 'x' })

    expect(answer).toEqual({ ok: false, error: 'is_archived' })
  })

  it('takes a text that begins like JSON for a text', async () => {
    await caller.callByForm('chat.postMessage', { channel: 'CREVIEW', text: '[team] hello', metadata: 'none' })

    expect(slack.callsOf('chat.postMessage')).toEqual([{ channel: 'CREVIEW', text: '[team] hello', metadata: 'none' }])
  })

  it('keeps threads, and gives metadata only to those who ask', async () => {
    const root = slack.post('CREVIEW', 'UANN', 'A draft.')
    const metadata = { event_type: 'checkreply', event_payload: { job: 'J1' } }
    await caller.call('chat.postMessage', { channel: 'CREVIEW', thread_ts: root, text: 'A report.', metadata })

    const plain = await caller.call('conversations.replies', { channel: 'CREVIEW', ts: root })
    const whole = await caller.callByForm('conversations.replies', {
      channel: 'CREVIEW',
      ts: root,
      include_all_metadata: 'true',
    })

    expect(plain.messages).toEqual([
      expect.objectContaining({ ts: root, reply_count: 1 }),
      expect.not.objectContaining({ metadata }),
    ])
    expect(whole.messages).toEqual([expect.anything(), expect.objectContaining({ metadata })])
  })

  it('keeps metadata, blocks and attachments that an update does not mention', async () => {
    const metadata = { event_type: 'checkreply', event_payload: { job: 'J1' } }
    const blocks = [{ type: 'section', text: { type: 'mrkdwn', text: 'one' } }]
    const { ts } = await caller.call('chat.postMessage', { channel: 'CREVIEW', text: 'one', blocks, metadata })

    await caller.call('chat.update', { channel: 'CREVIEW', ts, text: 'two' })

    expect(slack.messagesIn('CREVIEW')).toMatchObject([{ text: 'two', blocks, metadata }])
  })

  it('lets nobody edit or delete what others wrote', async () => {
    const ts = slack.post('CREVIEW', 'UANN', 'Mine.')

    expect(await caller.call('chat.update', { channel: 'CREVIEW', ts, text: 'x' })).toMatchObject({
      error: 'cant_update_message',
    })
    expect(await caller.call('chat.delete', { channel: 'CREVIEW', ts })).toMatchObject({ error: 'cant_delete_message' })
    expect(await caller.call('chat.update', { channel: 'CREVIEW', ts: '1.1', text: 'x' })).toMatchObject({
      error: 'message_not_found',
    })
  })

  it('gives history newest first, page by page, without replies', async () => {
    const [first, second, third] = ['one', 'two', 'three'].map((text) => slack.post('CREVIEW', 'UANN', text))
    slack.post('CREVIEW', 'UANN', { text: 'a reply', thread: first ?? '' })

    const page = await caller.call('conversations.history', { channel: 'CREVIEW', limit: 2 })
    const { next_cursor: cursor } = page.response_metadata as { next_cursor: string }
    const rest = await caller.call('conversations.history', { channel: 'CREVIEW', limit: 2, cursor })
    const since = await caller.call('conversations.history', { channel: 'CREVIEW', oldest: second, inclusive: true })

    expect(page).toMatchObject({ messages: [{ ts: third }, { ts: second }], has_more: true })
    expect(rest).toMatchObject({ messages: [{ ts: first }], has_more: false })
    expect(since).toMatchObject({ messages: [{ ts: third }, { ts: second }] })
  })

  it('shows an ephemeral message to one member and to nobody else', async () => {
    const whisper = { channel: 'CREVIEW', user: 'UANN', text: 'Psst.' }

    expect(await caller.call('chat.postEphemeral', whisper)).toMatchObject({ ok: true })
    expect(await caller.call('chat.postEphemeral', { ...whisper, user: 'UNOBODY' })).toMatchObject({
      error: 'user_not_in_channel',
    })

    expect(slack.privateMessagesOf('UANN')).toMatchObject([{ text: 'Psst.' }])
    expect(slack.messagesIn('CREVIEW')).toEqual([])
  })

  it('opens a direct conversation, also where a user stands for it', async () => {
    await caller.call('chat.postMessage', { channel: 'UANN', text: 'Hello.' })
    const opened = await caller.call('conversations.open', { users: 'UANN' })

    expect(opened.channel).toMatchObject({ id: 'DUANN', is_im: true })
    expect(slack.directMessagesOf('UANN')).toMatchObject([{ text: 'Hello.' }])
  })

  it('links to messages that exist', async () => {
    const ts = slack.post('CREVIEW', 'UANN', 'Here.')

    expect(await caller.call('chat.getPermalink', { channel: 'CREVIEW', message_ts: ts })).toMatchObject({
      permalink: `https://t1.slack.com/archives/CREVIEW/p${ts.replace('.', '')}`,
    })
    expect(await caller.call('chat.getPermalink', { channel: 'CREVIEW', message_ts: '1.1' })).toMatchObject({
      error: 'message_not_found',
    })
  })

  it('knows people, their locale where asked, groups and channels', async () => {
    slack.setPerson('UANN', { locale: 'de-DE', isAdmin: true })
    slack.setGroup({ id: 'S1', handle: 'leads', users: ['ULEAD'] })

    expect(await caller.call('users.info', { user: 'UANN', include_locale: true })).toMatchObject({
      user: { locale: 'de-DE', is_admin: true },
    })
    expect((await caller.call('users.info', { user: 'UANN' })).user).not.toHaveProperty('locale')
    expect(await caller.call('usergroups.users.list', { usergroup: 'S1' })).toMatchObject({ users: ['ULEAD'] })
    expect(await caller.call('conversations.info', { channel: 'CANY' })).toMatchObject({
      channel: { is_member: false },
    })
    expect(await caller.call('conversations.members', { channel: 'CFLAG' })).toMatchObject({
      members: ['UANN', 'UBEN', 'ULEAD', 'UBOT'],
    })
  })

  it('adds a reaction once', async () => {
    const ts = slack.post('CREVIEW', 'UANN', 'Here.')
    const reaction = { channel: 'CREVIEW', timestamp: ts, name: 'eyes' }

    expect(await caller.call('reactions.add', reaction)).toEqual({ ok: true })
    expect(await caller.call('reactions.add', reaction)).toEqual({ ok: false, error: 'already_reacted' })
  })

  it('shares a file that was uploaded, and none that was not', async () => {
    const asked = await caller.call('files.getUploadURLExternal', { filename: 'chart.png', length: 3 })
    const share = { files: [{ id: asked.file_id, title: 'Chart' }], channel_id: 'CREVIEW' }

    expect(await caller.call('files.completeUploadExternal', share)).toMatchObject({ error: 'file_not_found' })
    await fetch(String(asked.upload_url), { method: 'POST', body: 'png' })
    expect(await caller.call('files.completeUploadExternal', share)).toMatchObject({ ok: true })

    expect(slack.messagesIn('CREVIEW')).toMatchObject([{ subtype: 'file_share', files: [{ title: 'Chart' }] }])
  })

  it('shows a file in a message once it is there as long as it was announced', async () => {
    const asked = await caller.call('files.getUploadURLExternal', { filename: 'chart.png', length: 3 })
    const blocks = [{ type: 'image', alt_text: 'Bars', slack_file: { id: asked.file_id } }]
    const post = { channel: 'CREVIEW', text: 'Chart', blocks }

    expect((await fetch(String(asked.upload_url), { method: 'POST', body: 'longer' })).status).toBe(400)
    expect(await caller.call('chat.postMessage', post)).toMatchObject({ error: 'invalid_blocks' })
    expect((await fetch(String(asked.upload_url), { method: 'POST', body: 'png' })).status).toBe(200)
    expect(await caller.call('chat.postMessage', post)).toMatchObject({ ok: true })
    expect(String(slack.fileOf(String(asked.file_id))?.bytes)).toBe('png')
  })

  it('exchanges a consent for a token once', async () => {
    const code = slack.consent('ULEAD', ['chat:write'])
    const args = { client_id: '1.1', client_secret: 'client-secret', code }
    const nobody = aCaller(slack, '')

    expect(await nobody.call('oauth.v2.access', { ...args, client_secret: 'x' })).toMatchObject({
      error: 'bad_client_secret',
    })
    const installed = await nobody.call('oauth.v2.access', args)
    expect(installed).toMatchObject({ ok: true, team: { id: 'T1' }, scope: 'chat:write', authed_user: { id: 'ULEAD' } })
    expect(await nobody.call('oauth.v2.access', args)).toMatchObject({ error: 'invalid_code' })
    expect(await aCaller(slack, String(installed.access_token)).call('auth.test')).toMatchObject({ team_id: 'T1' })
  })

  it('lets tokens die with the app', async () => {
    slack.uninstall()

    expect(await caller.call('auth.test')).toEqual({ ok: false, error: 'account_inactive' })
  })

  it('gives every message a ts of its own that grows, even where the clock goes back', async () => {
    let now = 2_000_000
    const jumping = await startFakeSlack({ now: () => now })
    const first = jumping.post('CREVIEW', 'UANN', 'one')
    now = 1_000_000

    const second = jumping.post('CREVIEW', 'UANN', 'two')

    expect([first, second]).toEqual(['2000.000000', '2000.000001'])
    await jumping.close()
  })
})
