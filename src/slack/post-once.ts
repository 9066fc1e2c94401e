import { Passing, TooEarly } from '../app/failures.ts'
import type { Posting, Postings } from '../app/ports.ts'
import type { Args, Gateway } from './gateway.ts'
import { readCode } from './slack-faults.ts'

export interface PostOnceParts {
  readonly gateway: Gateway
  readonly postings: Postings
  /** Milliseconds after which a try that nobody heard the end of cannot come through any more. */
  readonly lease: number
}

export interface Place {
  readonly team: string
  /** What the message is about: it is seen once. */
  readonly key: string
  readonly channel: string
  readonly thread: string | null
}

export interface Spot {
  readonly channel: string
  readonly ts: string
}

/** How Slack's apps see whose message it is. Others see it, too: ids only. */
export const METADATA_TYPE = 'checkreply'

/** Words of a message, as `chat.postMessage` and `chat.update` take them. */
export type Words = Args

/**
 * Posts a message, or edits the one that is there. Resolves to where it is; however often it is tried, there is one. The
 * try is committed before it is made, so that who comes after a crash knows that the message may be there; most
 * messages are new, so it is begun before it is asked whether there was an earlier one.
 */
export async function postOnce(place: Place, words: Words, parts: PostOnceParts): Promise<Spot> {
  const fresh = await parts.postings.begin(place, null)
  if (fresh) return post(fresh, words, parts)
  const earlier = await parts.postings.find(place.team, place.key)
  const ts = earlier && (await findPosted(earlier, parts))
  const spot = earlier && ts ? { channel: earlier.channel, ts } : null
  if (spot && (await edit(place.team, { ...spot, ...words }, parts))) return spot
  const again = await parts.postings.begin(place, earlier)
  if (!again) throw new TooEarly(SHORTEST_PAUSE, 'Somebody else is posting the same')
  return post(again, words, parts)
}

/** Takes a message away that was posted, or may have been. */
export async function removePosted(team: string, key: string, parts: PostOnceParts): Promise<void> {
  const posting = await parts.postings.find(team, key)
  const ts = posting && (await findPosted(posting, parts))
  if (!posting) return
  if (ts) await unlessGone(() => parts.gateway.call(team, 'chat.delete', { channel: posting.channel, ts }))
  await parts.postings.drop(posting)
}

/** Null where the message is not there for certain. Throws while it may still come through. */
async function findPosted(posting: Posting, parts: PostOnceParts): Promise<string | null> {
  if (posting.ts !== null) return posting.ts
  const found = await lookUp(posting, parts.gateway)
  if (found === null && posting.age < parts.lease) throw new TooEarly(pauseAt(posting.age, parts.lease), IN_DOUBT)
  if (found !== null) await parts.postings.posted(posting, found)
  return found
}

const IN_DOUBT = 'A message may still come through: it is looked for again'
/** Milliseconds. */
const SHORTEST_PAUSE = 1000

/** Soon at first, for most of what comes through comes soon; at the latest once nothing can come any more. */
function pauseAt(age: number, lease: number): number {
  return Math.min(Math.max(age, SHORTEST_PAUSE), lease - age)
}

async function edit(team: string, message: Args, { gateway }: PostOnceParts): Promise<boolean> {
  return (await unlessGone(() => gateway.call(team, 'chat.update', message))) !== null
}

async function post(posting: Posting, words: Words, parts: PostOnceParts): Promise<Spot> {
  const { channel, thread } = posting
  const metadata = { event_type: METADATA_TYPE, event_payload: { job: posting.id } }
  const args = { channel, ...(thread && { thread_ts: thread }), ...words, ...QUIET, metadata }
  const ts = await send(posting, args, parts)
  await parts.postings.posted(posting, ts)
  return { channel, ts }
}

/** Any answer of Slack's that is no yes is a clear no. Without an answer the message may be there. */
async function send(posting: Posting, args: Args, { gateway, postings }: PostOnceParts): Promise<string> {
  try {
    const { ts } = await gateway.call<{ readonly ts: string }>(posting.team, 'chat.postMessage', args)
    return ts
  } catch (error) {
    if (!(error instanceof Passing)) await postings.drop(posting)
    throw error
  }
}

const QUIET = { unfurl_links: false, unfurl_media: false }

const GONE: readonly string[] = ['message_not_found', 'thread_not_found']

/** Null where the message that was meant is gone already. */
export async function unlessGone<T>(call: () => Promise<T>): Promise<T | null> {
  try {
    return await call()
  } catch (error) {
    if (GONE.includes(readCode(error) ?? '')) return null
    throw error
  }
}

interface Page {
  readonly messages?: readonly Found[]
  readonly response_metadata?: { readonly next_cursor?: string }
}

interface Found {
  readonly ts?: string
  readonly metadata?: { readonly event_type?: string; readonly event_payload?: { readonly job?: unknown } }
}

/** Looks through the thread, or what was said in the channel since shortly before the try. */
async function lookUp(posting: Posting, gateway: Gateway): Promise<string | null> {
  const { team, channel, thread, id, triedAt } = posting
  const where = thread === null ? { oldest: String(triedAt / 1000 - SLACK) } : { ts: thread }
  const method = thread === null ? 'conversations.history' : 'conversations.replies'
  let cursor: string | undefined
  do {
    const args = { channel, ...where, limit: PAGE, include_all_metadata: true, ...(cursor && { cursor }) }
    const page = await unlessGone(() => gateway.call<Page>(team, method, args))
    const found = page?.messages?.find(({ metadata }) => isOurs(metadata, id))
    if (found?.ts) return found.ts
    cursor = page?.response_metadata?.next_cursor || undefined
  } while (cursor)
  return null
}

/** Seconds by which our clock may be ahead of Slack's. */
const SLACK = 600
const PAGE = 200

function isOurs(metadata: Found['metadata'], id: string): boolean {
  return metadata?.event_type === METADATA_TYPE && metadata.event_payload?.job === id
}
