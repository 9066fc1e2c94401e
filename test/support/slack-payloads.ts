type Fields = Record<string, unknown>

let delivered = 0

/** An Events API body around an event, as Slack sends it: each is a delivery of its own. */
export function anEvent(event: Fields): Fields {
  return {
    token: 'verification',
    team_id: 'T1',
    api_app_id: 'A1',
    type: 'event_callback',
    event_id: `Ev${++delivered}`,
    event_time: 1_700_000_000,
    authorizations: [
      { enterprise_id: null, team_id: 'T1', user_id: 'UBOT', is_bot: true, is_enterprise_install: false },
    ],
    event,
  }
}

/** Somebody's message; `ts` is also its event's. */
export function aMessage(overrides: Fields = {}): Fields {
  const ts = overrides.ts ?? '1700000000.000100'
  return {
    type: 'message',
    channel: 'CREVIEW',
    channel_type: 'channel',
    user: 'UANN',
    team: 'T1',
    client_msg_id: '6c2f0a0e-0000-4000-8000-000000000000',
    text: 'Here you are.',
    blocks: [],
    event_ts: ts,
    ...overrides,
    ts,
  }
}

/** The message is `message`, was `previous`; Slack cuts `edited.ts` to seconds. */
export function aChange(message: Fields, previous: Fields, overrides: Fields = {}): Fields {
  return {
    type: 'message',
    subtype: 'message_changed',
    hidden: true,
    channel: 'CREVIEW',
    channel_type: 'channel',
    ts: '1700000009.000200',
    event_ts: '1700000009.000200',
    message: inner(message),
    previous_message: inner(previous),
    ...overrides,
  }
}

export function anEdit(message: Fields, text: string, overrides: Fields = {}): Fields {
  const edited = { ...message, text, edited: { user: message.user, ts: '1700000009.000000' } }
  return aChange(edited, message, overrides)
}

/** A link in the message was unfolded: the same words with an attachment more. */
export function anUnfurl(message: Fields): Fields {
  const attachment = { id: 1, from_url: 'https://example.com', text: 'A page about FLAG', service_name: 'Example' }
  return aChange({ ...message, attachments: [attachment] }, message)
}

/** A deleted message that has replies. */
export function aTombstone(message: Fields): Fields {
  const { ts } = message
  const rest = { thread_ts: ts, reply_count: 1, reply_users: ['UBOT'], latest_reply: '900.000001', is_locked: false }
  const tombstone = {
    type: 'message',
    subtype: 'tombstone',
    user: 'USLACKBOT',
    hidden: true,
    text: 'This message was deleted.',
    ts,
    ...rest,
  }
  return aChange(tombstone, { ...message, ...rest })
}

export function aDeletion(message: Fields): Fields {
  return {
    type: 'message',
    subtype: 'message_deleted',
    hidden: true,
    channel: message.channel,
    channel_type: 'channel',
    deleted_ts: message.ts,
    previous_message: inner(message),
    ts: '1700000010.000300',
    event_ts: '1700000010.000300',
  }
}

/** A message somebody forwarded; what they typed beside it is `text`. */
export function aForward(original: string, overrides: Fields = {}): Fields {
  const blocks = [{ type: 'rich_text', block_id: 'x', elements: [] }]
  const share = {
    ts: '1690000000.000100',
    author_id: 'UCUSTOMER',
    channel_id: 'CINBOX',
    channel_team: 'T1',
    is_msg_unfurl: true,
    is_share: true,
    message_blocks: [{ team: 'T1', channel: 'CINBOX', ts: '1690000000.000100', message: { blocks } }],
    id: 1,
    original_url: 'https://acme.slack.com/archives/CINBOX/p1690000000000100',
    fallback: `[November 14th] customer: ${original}`,
    text: original,
    mrkdwn_in: ['text'],
    footer: 'Posted in #inbox',
  }
  return aMessage({ text: '', attachments: [share], ...overrides })
}

export function aSnippet(preview: string, overrides: Fields = {}, file: Fields = {}): Fields {
  const snippet = {
    id: 'F1',
    mode: 'snippet',
    filetype: 'text',
    name: 'draft.txt',
    preview,
    lines: 1,
    lines_more: 0,
    preview_is_truncated: false,
  }
  return aMessage({ subtype: 'file_share', text: '', files: [{ ...snippet, ...file }], upload: false, ...overrides })
}

/** `/checkreply` as Slack posts it. */
export function aCommand(text: string, responseUrl: string): Fields {
  return {
    token: 'verification',
    team_id: 'T1',
    team_domain: 'acme',
    channel_id: 'CANY',
    channel_name: 'any',
    user_id: 'UANN',
    user_name: 'ann',
    command: '/checkreply',
    text,
    api_app_id: 'A1',
    is_enterprise_install: 'false',
    response_url: responseUrl,
    trigger_id: `13345224609.738474920.${++delivered}`,
  }
}

/** The submitted form. Fields left empty arrive as null. */
export function aSubmission(fields: {
  draft?: string | null
  customer?: string | null
  language?: string | null
}): Fields {
  const { draft = null, customer = null, language = 'auto' } = fields
  const option =
    language === null ? null : { text: { type: 'plain_text', text: language, emoji: true }, value: language }
  return {
    type: 'view_submission',
    team: { id: 'T1', domain: 'acme' },
    user: { id: 'UANN', username: 'ann', name: 'ann', team_id: 'T1' },
    api_app_id: 'A1',
    token: 'verification',
    trigger_id: `13345224609.738474920.${++delivered}`,
    is_enterprise_install: false,
    enterprise: null,
    response_urls: [],
    view: {
      id: 'V1',
      team_id: 'T1',
      type: 'modal',
      callback_id: 'check_form',
      hash: '1.a',
      state: {
        values: {
          customer: { text: { type: 'plain_text_input', value: customer } },
          draft: { text: { type: 'plain_text_input', value: draft } },
          language: { choice: { type: 'static_select', selected_option: option } },
        },
      },
    },
  }
}

/** Without what only the event around a message has. */
function inner({ channel, channel_type, event_ts, ...message }: Fields): Fields {
  return message
}
