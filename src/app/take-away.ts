import type { Parts } from './parts.ts'
import type { Post, Removal } from './post.ts'
import { settleAll } from './settle.ts'
import { showCard } from './show.ts'

/** A deleted message: its words are wiped, its report goes, and leads who were told are told so. */
export async function takeAway(removal: Removal, parts: Parts): Promise<void> {
  const known = await parts.store.findPost(removal.at)
  if (known?.isDeleted && !isShown(known)) return
  const gone: Post = { ...(known ?? toUnseenPost(removal)), text: null, isDeleted: true }
  await parts.store.wipePost(gone)
  if (gone.kind === 'draft') await withdrawDraft(gone, parts)
}

/** Takes away what is seen of a draft that is none any more. */
export async function withdrawDraft(post: Post, parts: Parts): Promise<void> {
  const [, card] = await settleAll([
    parts.desk.removeReport(post),
    post.card ? showCard(post, { state: 'deleted', report: null }, parts) : Promise.resolve(null),
  ])
  const cardState = card ? 'deleted' : null
  await parts.store.savePost({ ...post, reportTs: null, shownRevision: null, card, cardState })
}

/** Whether something that stands for a draft can still be seen. */
export function isShown({ reportTs, card, cardState }: Post): boolean {
  return reportTs !== null || (card !== null && cardState !== 'deleted')
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
