import type { Address } from '../app/ports.ts'
import type { Arrival, Removal } from '../app/post.ts'
import { type RawMessage, readText } from './read-message.ts'

/** A `message` event as Slack sends it. */
export interface RawMessageEvent extends RawMessage {
  readonly channel?: string
  readonly event_ts?: string
  readonly deleted_ts?: string
  readonly message?: RawMessage
  readonly previous_message?: RawMessage
}

/** What somebody did in a channel. `unreadable` is a draft of which Slack gives only a part. */
export type Happening =
  | ({ readonly kind: 'arrived' } & Arrival)
  | ({ readonly kind: 'removed' } & Removal)
  | ({ readonly kind: 'unreadable' } & Removal)

const FIRST_REVISION = '0'
const WRITTEN_BY_PEOPLE: readonly (string | undefined)[] = [undefined, 'file_share', 'thread_broadcast']

/** Null for everything that is not a person writing, editing or deleting: bots, joins, unfurls, our own updates. */
export function readMessageEvent(event: RawMessageEvent, team: string, ownUser?: string): Happening | null {
  if (event.channel === undefined) return null
  const place = { team, channel: event.channel, ownUser }
  if (event.subtype === 'message_changed') return readChange(event, place)
  if (event.subtype === 'message_deleted') return readRemoval(event.previous_message, event.deleted_ts, place)
  return readArrival(event, FIRST_REVISION, place)
}

interface Place {
  readonly team: string
  readonly channel: string
  readonly ownUser?: string | undefined
}

function readChange({ message, previous_message, event_ts }: RawMessageEvent, place: Place): Happening | null {
  if (!message) return null
  if (message.subtype === 'tombstone') return readRemoval(previous_message, message.ts, place)
  if (previous_message && readText(previous_message).text === readText(message).text) return null
  // Slack cuts `edited.ts` to whole seconds; only the event's own time tells two quick edits apart.
  return readArrival(message, event_ts ?? message.edited?.ts ?? FIRST_REVISION, place)
}

function readArrival(message: RawMessage, revision: string, place: Place): Happening | null {
  if (!WRITTEN_BY_PEOPLE.includes(message.subtype) || !isFromPerson(message, place)) return null
  const { text, isCut } = readText(message)
  const where = readPlace(message, message.ts, place)
  if (!where) return null
  return isCut ? { kind: 'unreadable', ...where } : { kind: 'arrived', ...where, text, revision }
}

function readRemoval(message: RawMessage = {}, ts: string | undefined, place: Place): Happening | null {
  if (message.bot_id || message.user === place.ownUser) return null
  const where = readPlace(message, ts, place)
  return where && { kind: 'removed', ...where }
}

function isFromPerson({ user, bot_id }: RawMessage, { ownUser }: Place): boolean {
  return user !== undefined && user !== ownUser && !bot_id
}

function readPlace(message: RawMessage, ts: string | undefined, { team, channel }: Place): Removal | null {
  if (ts === undefined) return null
  const at: Address = { team, channel, ts }
  const thread = message.thread_ts === undefined || message.thread_ts === ts ? null : message.thread_ts
  return { at, thread, author: message.user ?? '' }
}
