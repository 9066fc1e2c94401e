import type { Inbox } from './inbox/job.ts'
import type { Check, Clock, Desk, Judge, Keeping, Log, Meter, Store } from './ports.ts'

/** What the use cases work with. */
export interface Parts {
  readonly check: Check
  /** Null where no language model is configured. */
  readonly judge: Judge | null
  readonly store: Store
  readonly keeping: Keeping
  /** Where use cases leave work for later. */
  readonly inbox: Pick<Inbox, 'add'>
  readonly desk: Desk
  readonly clock: Clock
  readonly log: Log
  readonly meter: Meter
  /** Days for which words are kept; 0: until their report is posted. */
  readonly retentionDays: number
}
