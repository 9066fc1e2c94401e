import { threadLane } from '../app/lanes.ts'
import { isTooDeep } from './depth.ts'
import type { RawMessageEvent } from './read-event.ts'

/** One thing that Slack hands over, as far as it must be known to keep it. */
export interface Delivery {
  readonly kind: 'event' | 'interaction' | 'options'
  readonly team: string
  /** The same delivery always has the same key. */
  readonly key: string
  readonly lane: string
  readonly actor: string
  /** Null where it is about no channel. */
  readonly channel: string | null
}

/** Slack's body, as JSON or as a form. */
export type Body = Readonly<Record<string, unknown>>

/** Null for what Slack would not send. */
export function readDelivery(body: Body): Delivery | null {
  if (!isRecord(body) || isTooDeep(body)) return null
  if (isRecord(body.event)) return readEvent(body, body.event)
  return readInteraction(body)
}

function readEvent(body: Body, event: Body): Delivery | null {
  const team = readTeam(body)
  const key = readText(body.event_id)
  if (!team || !key) return null
  const channel = readText(event.channel) ?? readText(asRecord(event.channel).id)
  const actor = readText(event.user) ?? readText(asRecord(event.message).user) ?? ''
  return { kind: 'event', team, key, lane: readLane(event, team, channel, actor), actor, channel }
}

/** As Bolt reads it, so that both go by the same workspace. */
function readTeam(body: Body): string | null {
  const [authorization] = Array.isArray(body.authorizations) ? body.authorizations : []
  return readText(asRecord(authorization).team_id) ?? readText(body.team_id)
}

function readLane(event: Body, team: string, channel: string | null, actor: string): string {
  if (channel === null) return `${readText(event.type) ?? 'event'} ${actor}`
  const { ts, thread } = readPlace(event as RawMessageEvent)
  return ts === undefined ? channel : threadLane({ at: { team, channel, ts }, thread })
}

/** Where the message stands that the event is about: edits and deletions name it inside. */
function readPlace(event: RawMessageEvent): { readonly ts: string | undefined; readonly thread: string | null } {
  const { message, previous_message: previous, deleted_ts } = event
  const about = message ?? previous ?? event
  return { ts: message?.ts ?? deleted_ts ?? event.ts, thread: about.thread_ts ?? null }
}

/** Commands, buttons, forms and shortcuts. Somebody waits for each, so each has a lane of its own. */
function readInteraction(body: Body): Delivery | null {
  const view = asRecord(body.view)
  const person = asRecord(body.user)
  const actor = readText(body.user_id) ?? readText(person.id)
  const team =
    readText(body.team_id) ??
    readText(view.app_installed_team_id) ??
    readText(asRecord(body.team).id) ??
    readText(person.team_id)
  const key = readText(body.trigger_id) ?? (view.id === undefined ? null : `${body.type} ${view.id} ${view.hash}`)
  if (!team || !actor || !(key || body.type === 'block_suggestion')) return null
  const kind = body.type === 'block_suggestion' ? 'options' : 'interaction'
  const channel = readText(body.channel_id) ?? readText(asRecord(body.channel).id)
  return { kind, team, key: `${kind} ${key}`, lane: `${kind} ${key}`, actor, channel }
}

function isRecord(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function asRecord(value: unknown): Body {
  return isRecord(value) ? value : {}
}

function readText(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
