import { threadLane } from './lanes.ts'
import type { Parts } from './parts.ts'
import type { Arrival, Removal } from './post.ts'
import { takeAway } from './take-away.ts'
import { takeIn } from './take-in.ts'
import { createTurns } from './turns.ts'

/** What agents do in the review channel. Doing the same thing twice changes nothing. */
export interface Review {
  arrive(arrival: Arrival): Promise<void>
  remove(removal: Removal): Promise<void>
}

/** The inbox keeps threads in order, over all replicas; the turns here also hold for work that a clock gave out twice. */
export function createReview(parts: Parts): Review {
  const turns = createTurns()
  return {
    arrive: (arrival) => turns.take(`${arrival.at.team} ${threadLane(arrival)}`, () => takeIn(arrival, parts)),
    remove: (removal) => turns.take(`${removal.at.team} ${threadLane(removal)}`, () => takeAway(removal, parts)),
  }
}
