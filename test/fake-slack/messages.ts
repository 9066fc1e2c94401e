import { announceIn } from './announce.ts'
import { type Channel, isReply, putMessage, takeMessage } from './channel.ts'
import type { Fields } from './fields.ts'
import type { SlackMessage } from './message.ts'
import type { Workspace } from './workspace.ts'
import type { World } from './world.ts'

/** A channel of a workspace, and the world they are in. */
export interface Place {
  readonly world: World
  readonly workspace: Workspace
  readonly channel: Channel
}

export function postMessage(place: Place, said: Omit<SlackMessage, 'ts' | 'type'>): SlackMessage {
  const { world, workspace, channel } = place
  const parent = said.thread_ts === undefined ? undefined : channel.messages.get(said.thread_ts)
  const message: SlackMessage = {
    type: 'message',
    ...said,
    ...(parent && { parent_user_id: parent.user }),
    ts: world.stamp(),
  }
  putMessage(channel, message)
  world.journal.note({ kind: 'posted', team: workspace.team, channel: channel.id, message })
  announceIn(world, workspace, channel, { ...withoutMetadata(message), ...stand(channel), event_ts: message.ts })
  return message
}

/** An edit, an unfurl, or a tombstone: whatever comes as `message_changed`. */
export function changeMessage(place: Place, before: SlackMessage, after: SlackMessage): void {
  const { world, workspace, channel } = place
  putMessage(channel, after)
  world.journal.note({ kind: 'changed', team: workspace.team, channel: channel.id, message: after })
  const both = { message: withoutMetadata(after), previous_message: withoutMetadata(before) }
  announceIn(world, workspace, channel, aHidden(place, 'message_changed', both))
}

/** What has replies leaves a tombstone; all else goes. */
export function removeMessage(place: Place, message: SlackMessage): void {
  if (!isReply(message) && (message.reply_count ?? 0) > 0) changeMessage(place, message, aTombstone(message))
  else dropMessage(place, message)
}

function dropMessage(place: Place, message: SlackMessage): void {
  const { world, workspace, channel } = place
  takeMessage(channel, message)
  world.journal.note({ kind: 'removed', team: workspace.team, channel: channel.id, message })
  const gone = { deleted_ts: message.ts, previous_message: withoutMetadata(message) }
  announceIn(world, workspace, channel, aHidden(place, 'message_deleted', gone))
}

function aHidden({ world, channel }: Place, subtype: string, fields: Fields): Fields {
  const ts = world.stamp()
  return { type: 'message', subtype, hidden: true, ...stand(channel), ts, event_ts: ts, ...fields }
}

function aTombstone({ ts, reply_count, latest_reply }: SlackMessage): SlackMessage {
  const text = 'This message was deleted.'
  const thread = { thread_ts: ts, ...(reply_count && { reply_count }), ...(latest_reply && { latest_reply }) }
  return { type: 'message', subtype: 'tombstone', hidden: true, user: 'USLACKBOT', text, ts, ...thread }
}

function stand({ id, kind }: Channel): Fields {
  return { channel: id, channel_type: kind }
}

/** Metadata is only given to those who ask for it. */
export function withoutMetadata({ metadata, ...message }: SlackMessage): SlackMessage {
  return message
}
