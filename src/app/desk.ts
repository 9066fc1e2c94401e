import type { Report } from '../core/report.ts'
import type { CardCase } from '../core/team/decide-card.ts'
import type { Address } from './ports.ts'
import type { Arrival, Post } from './post.ts'
import type { Digest } from './team/digest.ts'
import type { Appeal } from './team/ports.ts'

/** A report as shown to somebody. */
export interface ShownReport {
  readonly report: Report
  /** Whether the customer's message was known when the draft was judged. */
  readonly hasCustomer: boolean
  /** The lead who has approved the draft as it is; absent or null where nobody has. */
  readonly approvedBy?: string | null
}

/** What has become of a draft that leads were told about. */
export type CardState = 'flagged' | 'crisis' | 'changed' | 'fixed' | 'deleted'

/** What leads are told about one draft. */
export interface Card {
  /** The same key is the same message in the flagged channel. */
  readonly key: string
  readonly state: CardState
  /** Null for a private check: there is nothing to link to. */
  readonly draft: { readonly at: Address; readonly thread: string | null } | null
  readonly author: string
  /** Of the draft, as the card shows it; absent or null for a private check, and once it is gone. */
  readonly revision?: string | null
  /** Null once the draft is gone. */
  readonly report: Report | null
  /** What leads did about it; absent or null where nobody has decided anything. */
  readonly decision?: CardCase | null
}

/** Where reports and cards are seen. What is shown already is edited; however often it is tried, it is posted once. */
export interface Desk {
  /** Resolves to the report's own ts, or null where the draft's thread is gone. */
  showReport(post: Post, report: ShownReport): Promise<string | null>
  removeReport(post: Post): Promise<void>
  /** Null where leads cannot be told, because no channel is set for them. */
  showCard(team: string, card: Card): Promise<Address | null>
  /** Tells leads that an agent sees a finding differently, and what became of it. */
  showAppeal(appeal: Appeal): Promise<void>
  /** Tells leads of a week. */
  showDigest(team: string, digest: Digest): Promise<void>
  /** A message that we have not been told of, or whose text is wiped; null where there is none from a person. */
  readMessage(at: Address): Promise<Arrival | null>
}
