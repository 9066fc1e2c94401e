import type { Message } from './messages/blocks.ts'
import { openDirect } from './open-direct.ts'
import { type PostOnceParts, postOnce } from './post-once.ts'

export interface LateTo {
  readonly team: string
  readonly user: string
  /** The job that answers. */
  readonly key: string
}

export type LateAnswer = (to: LateTo, message: Message | { readonly text: string }) => Promise<void>

/**
 * Answers in a direct message what somebody asked before a crash, or where the answer's own way is closed. It is seen
 * once. What went the answer's own way shortly before the crash cannot be looked up: then it is seen there, too.
 */
export function createLateAnswer(parts: PostOnceParts): LateAnswer {
  return async ({ team, user, key }, message) => {
    const channel = await openDirect(team, user, parts.gateway)
    await postOnce({ team, key: `answer ${key}`, channel, thread: null }, { ...message }, parts)
  }
}
