import type { Address } from '../app/ports.ts'
import type { Arrival } from '../app/post.ts'
import type { Gateway } from './gateway.ts'
import { unlessGone } from './post-once.ts'
import { readMessageEvent } from './read-event.ts'
import type { RawMessage } from './read-message.ts'

/** Asks Slack for one message; null where there is none from a person, or only a part of it. */
export async function readRootMessage({ team, channel, ts }: Address, gateway: Gateway): Promise<Arrival | null> {
  const args = { channel, ts, oldest: ts, latest: ts, inclusive: true, limit: 1 }
  const call = () => gateway.call<{ readonly messages?: readonly RawMessage[] }>(team, 'conversations.replies', args)
  const message = (await unlessGone(call))?.messages?.find((candidate) => candidate.ts === ts)
  if (!message) return null
  const happening = readMessageEvent({ ...message, channel }, team)
  if (happening?.kind !== 'arrived') return null
  const { kind, ...arrival } = happening
  return { ...arrival, revision: message.edited?.ts ?? arrival.revision }
}
