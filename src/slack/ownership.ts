import type { Workspaces } from '../app/ports.ts'
import { EVENTS } from './names.ts'
import type { Body, Delivery } from './read-delivery.ts'
import { type RawMessageEvent, readMessageEvent } from './read-event.ts'

/** Whether a delivery is to be kept: what people do in the review channel, what they write to us, what becomes of us. */
export function createOwnership(workspaces: Workspaces): (delivery: Delivery, body: Body) => Promise<boolean> {
  return async ({ kind, team, channel }, body) => {
    if (kind !== 'event') return true
    const event = body.event as Body
    if (event.type !== 'message') return (EVENTS as readonly unknown[]).includes(event.type)
    if (readMessageEvent(event as RawMessageEvent, team) === null) return false
    if (event.channel_type === 'im') return true
    return channel !== null && (await workspaces.find(team)).reviewChannel === channel
  }
}
