import type { Parts } from './parts.ts'
import { type Arrival, compareRevisions, type Post, type PostKind, readWords } from './post.ts'
import { reviewDraft } from './review-draft.ts'
import { withdrawDraft } from './take-away.ts'

/** A new or edited message: keeps it and brings what is seen of it up to date. */
export async function takeIn(arrival: Arrival, parts: Parts): Promise<void> {
  const known = await parts.store.findPost(arrival.at)
  if (known && !isNews(arrival, known)) return
  const thread = await parts.store.findThread({ ...arrival.at, ts: arrival.thread ?? arrival.at.ts })
  const kind = tellKind(arrival, known, thread)
  if (kind === null && !known) return
  const post = toPost(arrival, known, kind ?? 'chatter')
  await parts.store.savePost(post)
  await bringUpToDate(post, known, parts)
}

async function bringUpToDate(post: Post, known: Post | null, parts: Parts): Promise<void> {
  if (post.kind === 'draft') return reviewDraft(post, parts)
  if (known?.kind === 'draft') await withdrawDraft(post, parts)
  if (post.kind === 'customer') await reviewAnswers(post, parts)
}

/** Drafts answer the customer's words as they stand now, so they are judged again when those change. */
async function reviewAnswers(customer: Post, parts: Parts): Promise<void> {
  const thread = await parts.store.findThread({ ...customer.at, ts: customer.thread ?? customer.at.ts })
  for (const post of thread) if (isLiveDraft(post)) await reviewDraft(post, parts)
}

/** Deliveries come twice and out of order, unfurls come as edits: only newer words, or unfinished work, are news. */
function isNews(arrival: Arrival, known: Post): boolean {
  if (known.isDeleted) return false
  if (arrival.text === known.text) return known.kind === 'draft' && known.shownRevision !== known.revision
  return (known.kind !== 'chatter' || known.thread === null) && compareRevisions(arrival.revision, known.revision) >= 0
}

/** Null where the message is none of our business. */
function tellKind(arrival: Arrival, known: Post | null, thread: readonly Post[]): PostKind | null {
  const words = readWords(arrival.text)
  const own = words.draft !== null ? 'draft' : words.customer !== null ? 'customer' : null
  if (arrival.thread === null || own === null || known?.kind === 'draft') return own
  if (!thread.some((post) => isCustomerRoot(post, arrival))) return null
  if (own === 'customer') return own
  return thread.some((post) => isLiveDraft(post) && post.at.ts !== arrival.at.ts) ? 'chatter' : 'draft'
}

function isCustomerRoot(post: Post, arrival: Arrival): boolean {
  return post.kind === 'customer' && !post.isDeleted && post.at.ts === arrival.thread
}

function isLiveDraft(post: Post): boolean {
  return post.kind === 'draft' && !post.isDeleted
}

function toPost(arrival: Arrival, known: Post | null, kind: PostKind): Post {
  const { at, thread, author, revision } = arrival
  const text = kind === 'chatter' ? null : arrival.text
  const shown = known ?? { reportTs: null, shownRevision: null, card: null, cardState: null }
  const { reportTs, shownRevision, card, cardState } = shown
  return { at, thread, author, kind, text, revision, isDeleted: false, reportTs, shownRevision, card, cardState }
}
