import { Passing } from '../app/failures.ts'
import type { Log, Postings } from '../app/ports.ts'
import type { Gateway } from './gateway.ts'
import type { Message } from './messages/blocks.ts'

export interface LateAnswerParts {
  readonly gateway: Gateway
  readonly postings: Postings
  readonly log: Log
}

export interface LateTo {
  readonly team: string
  readonly user: string
  /** The job that answers. */
  readonly key: string
}

export type LateAnswer = (to: LateTo, message: Message | { readonly text: string }) => Promise<void>

/**
 * Answers in a direct message what somebody asked before a crash. We may not look into direct messages, so whether one
 * got through that was cut off cannot be found out: it is not sent again.
 */
export function createLateAnswer({ gateway, postings, log }: LateAnswerParts): LateAnswer {
  return async ({ team, user, key }, message) => {
    const place = { team, key: `answer ${key}`, channel: user, thread: null }
    const posting = await postings.begin(place, null)
    if (!posting) return log.warn({ team, user }, 'A late answer may have got through or not: it is not sent again')
    try {
      const { ts } = await gateway.call<{ readonly ts: string }>(team, 'chat.postMessage', {
        channel: user,
        ...message,
      })
      await postings.posted(posting, ts)
    } catch (error) {
      if (!(error instanceof Passing)) await postings.drop(posting)
      throw error
    }
  }
}
