import type { Parts } from './parts.ts'
import type { Post, Removal } from './post.ts'
import { settleAll } from './settle.ts'
import { showCard } from './show.ts'

/** A deleted message: its words are wiped, its report goes, and leads who were told are told so. */
export async function takeAway(removal: Removal, parts: Parts): Promise<void> {
  const known = await parts.store.findPost(removal.at)
  if (known?.isDeleted && known.reportTs === null) return
  const gone: Post = { ...(known ?? toUnseenPost(removal)), text: null, isDeleted: true }
  await parts.store.wipePost(gone)
  if (gone.kind === 'draft') await withdrawDraft(gone, parts)
}

/** Takes away what is seen of a draft that is none any more. */
export async function withdrawDraft(post: Post, parts: Parts): Promise<void> {
  const { reportTs } = post
  const card = {
    draft: { at: post.at, thread: post.thread },
    author: post.author,
    report: null,
    state: 'deleted' as const,
  }
  const [, shownCard] = await settleAll([
    reportTs === null ? Promise.resolve() : parts.desk.removeReport(post, reportTs),
    post.card ? showCard(post, card, parts) : Promise.resolve(null),
  ])
  const cardState = shownCard ? card.state : null
  await parts.store.savePost({ ...post, reportTs: null, shownRevision: null, card: shownCard, cardState })
}

/** Kept so that the message itself, should it come late, is not taken for a new one. */
function toUnseenPost({ at, thread, author }: Removal): Post {
  return {
    at,
    thread,
    author,
    kind: 'chatter',
    text: null,
    revision: '0',
    isDeleted: true,
    reportTs: null,
    shownRevision: null,
    card: null,
    cardState: null,
  }
}
