import type { Check, Clock, Desk, Judge, Log, Store } from './ports.ts'

/** What the use cases work with. */
export interface Parts {
  readonly check: Check
  /** Null where no language model is configured. */
  readonly judge: Judge | null
  readonly store: Store
  readonly desk: Desk
  readonly clock: Clock
  readonly log: Log
}
