import type { Parts } from './parts.ts'
import { type Arrival, compareRevisions, type Post, type PostKind, readWords } from './post.ts'
import { reviewDraft } from './review-draft.ts'
import { isShown, withdrawDraft } from './take-away.ts'
import { findWholeThread } from './whole-thread.ts'

/** A new or edited message: keeps it and brings what is seen of it up to date. */
export async function takeIn(arrival: Arrival, parts: Parts): Promise<void> {
  const known = await parts.store.findPost(arrival.at)
  if (known && !isNews(arrival, known)) return keepLater(arrival, known, parts)
  const thread = arrival.thread === null ? [] : await findWholeThread(arrival, arrival.thread, parts)
  const kind = tellKind(arrival, known, thread)
  if (kind === null && !known) return
  const post = toPost(arrival, known, kind ?? 'chatter')
  await parts.store.savePost(post)
  await bringUpToDate(post, known, parts)
}

/** The same words again, said later: what was said in between and comes late is older than that. */
async function keepLater({ text, revision }: Arrival, known: Post, { store }: Parts): Promise<void> {
  if (known.isDeleted || known.text !== text || compareRevisions(revision, known.revision) <= 0) return
  const shownRevision = known.shownRevision === known.revision ? revision : known.shownRevision
  await store.savePost({ ...known, revision, shownRevision })
}

async function bringUpToDate(post: Post, known: Post | null, parts: Parts): Promise<void> {
  if (post.kind === 'draft') return reviewDraft(post, parts)
  if (known?.kind === 'draft' || isShown(post)) await withdrawDraft(post, parts)
  if (post.kind === 'customer') await reviewAnswers(post, parts)
}

/** Drafts answer the customer's words as they stand now, so they are judged again when those change. */
async function reviewAnswers(customer: Post, parts: Parts): Promise<void> {
  const thread = await parts.store.findThread({ ...customer.at, ts: customer.thread ?? customer.at.ts })
  for (const post of thread) if (isLiveDraft(post)) await reviewDraft(await withText(post, parts), parts)
}

/** Where the words were wiped, Slack still has them. */
async function withText(post: Post, { desk }: Parts): Promise<Post> {
  return { ...post, text: post.text ?? (await desk.readMessage(post.at))?.text ?? null }
}

/** Deliveries come twice and out of order, unfurls come as edits: only newer words, or unfinished work, are news. */
function isNews(arrival: Arrival, known: Post): boolean {
  if (known.isDeleted) return false
  if (isSame(arrival, known)) return mayBeUnfinished(arrival, known)
  return (known.kind !== 'chatter' || known.thread === null) && compareRevisions(arrival.revision, known.revision) >= 0
}

/** Wiped words cannot be compared. */
function isSame({ text, revision }: Arrival, known: Post): boolean {
  return known.text === null ? revision === known.revision : text === known.text
}

function mayBeUnfinished({ revision }: Arrival, known: Post): boolean {
  if (known.kind === 'customer') return revision === known.revision
  return known.kind === 'draft' && known.shownRevision !== known.revision
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
  const { at, thread, author } = arrival
  const revision = known && compareRevisions(known.revision, arrival.revision) > 0 ? known.revision : arrival.revision
  const text = kind === 'chatter' ? null : arrival.text
  const shown = known ?? { reportTs: null, shownRevision: null, card: null, cardState: null }
  const { reportTs, shownRevision, card, cardState } = shown
  return { at, thread, author, kind, text, revision, isDeleted: false, reportTs, shownRevision, card, cardState }
}
