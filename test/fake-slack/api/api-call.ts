import type { Channel } from '../channel.ts'
import { asText, type Fields } from '../fields.ts'
import type { SlackMessage } from '../message.ts'
import type { Workspace } from '../workspace.ts'
import type { Token, World } from '../world.ts'

/** A call whose token was found good. */
export interface ApiCall {
  readonly world: World
  readonly workspace: Workspace
  readonly token: Token
  readonly args: Fields
}

export type Method = (call: ApiCall) => Fields

/** What Slack answers instead: `{ ok: false, error }` and perhaps more. */
export class SlackError extends Error {
  readonly code: string
  readonly details: Fields

  constructor(code: string, details: Fields = {}) {
    super(code)
    this.code = code
    this.details = details
  }
}

/** Throws as Slack does where the argument is missing. */
export function need(args: Fields, name: string): string {
  const value = asText(args[name])
  if (value !== '') return value
  const messages = [`[ERROR] missing required field: ${name}`]
  throw new SlackError('invalid_arguments', { response_metadata: { messages } })
}

/** The channel that the call names; a private one the bot is not in does not exist for it. */
export function findChannel({ workspace, args }: ApiCall): Channel {
  const channel = workspace.channels.get(need(args, 'channel'))
  const isHidden = channel && channel.kind !== 'channel' && !channel.members.has(workspace.botUser)
  if (!channel || isHidden) throw new SlackError('channel_not_found')
  return channel
}

export function findJoinedChannel(call: ApiCall): Channel {
  const channel = findChannel(call)
  if (!channel.members.has(call.workspace.botUser)) throw new SlackError('not_in_channel')
  return channel
}

/** Where the bot may write. */
export function findOpenChannel(call: ApiCall): Channel {
  const channel = findChannel(call)
  if (channel.isArchived) throw new SlackError('is_archived')
  return findJoinedChannel(call)
}

export function findMessage(channel: Channel, ts: string): SlackMessage {
  const message = channel.messages.get(ts)
  if (!message || message.subtype === 'tombstone') throw new SlackError('message_not_found')
  return message
}
