import type { Parts } from './parts.ts'
import type { Address } from './ports.ts'
import type { Arrival, Removal } from './post.ts'
import { takeAway } from './take-away.ts'
import { takeIn } from './take-in.ts'
import { createTurns } from './turns.ts'

/** What agents do in the review channel. Doing the same thing twice changes nothing. */
export interface Review {
  arrive(arrival: Arrival): Promise<void>
  remove(removal: Removal): Promise<void>
}

/** Work in one thread goes one by one, so that edits and deletions that race a check end in one right state. */
export function createReview(parts: Parts): Review {
  const turns = createTurns()
  return {
    arrive: (arrival) => turns.take(threadKey(arrival), () => takeIn(arrival, parts)),
    remove: (removal) => turns.take(threadKey(removal), () => takeAway(removal, parts)),
  }
}

function threadKey({ at, thread }: { readonly at: Address; readonly thread: string | null }): string {
  return `${at.team} ${at.channel} ${thread ?? at.ts}`
}
