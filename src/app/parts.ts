import type { Desk } from './desk.ts'
import type { Inbox } from './inbox/job.ts'
import type { Clock, Judge, Keeping, Log, Meter, Store } from './ports.ts'
import type { TeamRules } from './team/team-rules.ts'
import type { TeamStore } from './team/team-store.ts'

/** What the use cases work with. */
export interface Parts {
  /** The check as each team has set it up. */
  readonly rules: TeamRules
  /** Null where no language model is configured. */
  readonly judge: Judge | null
  readonly store: Store
  readonly keeping: Keeping
  /** What teams decide. */
  readonly team: TeamStore
  /** Where use cases leave work for later. */
  readonly inbox: Pick<Inbox, 'add'>
  readonly desk: Desk
  readonly clock: Clock
  readonly log: Log
  readonly meter: Meter
}
