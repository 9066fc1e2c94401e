import type { Parts } from './parts.ts'
import type { Address } from './ports.ts'
import { type Arrival, type Post, readWords } from './post.ts'

/** Older than any revision: should the message itself still come, it is news. */
const BEFORE_ANY_REVISION = ''

/** The thread as it is kept. Where its first message was missed, it is looked up, once: it may be the customer's. */
export async function findWholeThread({ at }: Arrival, thread: string, parts: Parts): Promise<readonly Post[]> {
  const root: Address = { ...at, ts: thread }
  const posts = await parts.store.findThread(root)
  if (posts.some((post) => post.at.ts === thread)) return posts
  const missed = toPost(root, await parts.desk.readMessage(root))
  await parts.store.savePost(missed)
  return [missed, ...posts]
}

/** Drafts that were missed are not judged behind anybody's back: only a customer's words are taken in. */
function toPost(at: Address, message: Arrival | null): Post {
  const words = message ? readWords(message.text) : null
  const isCustomer = words !== null && words.customer !== null && words.draft === null
  return {
    at,
    thread: null,
    author: message?.author ?? '',
    kind: isCustomer ? 'customer' : 'chatter',
    text: isCustomer && message ? message.text : null,
    revision: isCustomer && message ? message.revision : BEFORE_ANY_REVISION,
    isDeleted: false,
    reportTs: null,
    shownRevision: null,
    card: null,
    cardState: null,
  }
}
