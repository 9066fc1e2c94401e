import type { CheckInput, Report } from '../core/report.ts'
import type { Post } from './post.ts'

/** One message in one channel of one workspace. `team` is the tenant: no row is read or written without it. */
export interface Address {
  readonly team: string
  readonly channel: string
  readonly ts: string
}

/** The rules' judgement: the same input gives the same report. */
export type Check = (input: CheckInput) => Report

/** A language model asked about a draft the rules have judged. Never throws: a failure is told in `report.judge`. */
export interface Judge {
  consider(input: CheckInput, report: Report): Promise<Report>
}

export interface Clock {
  now(): Date
}

/** Where faults are told. Messages are constant; data holds ids, never what a draft or a customer says. */
export interface Log {
  info(data: object, message: string): void
  warn(data: object, message: string): void
  error(data: object, message: string): void
}

/** A report as shown to somebody. */
export interface ShownReport {
  readonly report: Report
  /** Whether the customer's message was known when the draft was judged. */
  readonly hasCustomer: boolean
}

/** What has become of a draft that leads were told about. */
export type CardState = 'flagged' | 'crisis' | 'changed' | 'fixed' | 'deleted'

/** What leads are told about one draft. */
export interface Card {
  readonly state: CardState
  /** Null for a private check: there is nothing to link to. */
  readonly draft: { readonly at: Address; readonly thread: string | null } | null
  readonly author: string
  /** Null once the draft is gone. */
  readonly report: Report | null
}

/** Where reports and cards are seen. `shown` names the message to edit; null posts a new one. */
export interface Desk {
  /** Resolves to the report's own ts, or null where the draft's thread is gone. */
  showReport(post: Post, shown: string | null, report: ShownReport): Promise<string | null>
  removeReport(post: Post, shown: string): Promise<void>
  showCard(team: string, shown: Address | null, card: Card): Promise<Address>
}

/** One report as it is kept, for thread context, trends and the author's own view. */
export interface KeptReport {
  readonly team: string
  /** The draft judged; null for a private check, whose text is not kept. */
  readonly draft: Address | null
  readonly revision: string
  readonly author: string
  readonly report: Report
  readonly checkedAt: Date
}

export interface Store {
  findPost(at: Address): Promise<Post | null>
  /** A thread's first message and its replies, as far as they are kept, oldest first. */
  findThread(root: Address): Promise<readonly Post[]>
  /** Adds the post, or replaces the one at the same address. */
  savePost(post: Post): Promise<void>
  /** Saves the post and makes its earlier text, and the text in its reports, unreadable. */
  wipePost(post: Post): Promise<void>
  /** Adds the report, or replaces the one of the same draft and revision. */
  saveReport(report: KeptReport): Promise<void>
  close(): Promise<void>
}
