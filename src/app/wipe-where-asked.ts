import type { Parts } from './parts.ts'
import type { Post } from './post.ts'

/** Where nothing is to be kept, a thread's words are wiped once its draft has its report. */
export async function wipeWhereAsked({ at, thread }: Post, { rules, keeping }: Parts): Promise<void> {
  if ((await rules.retentionDays(at.team)) === 0) await keeping.wipeThread({ ...at, ts: thread ?? at.ts })
}
