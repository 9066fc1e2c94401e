import type { CheckInput, Report } from '../core/report.ts'
import type { Mark } from '../core/team/marks.ts'
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
  consider(input: CheckInput, report: Report, request?: JudgeRequest): Promise<Report>
}

export interface JudgeRequest {
  /** Aborted where the answer is no longer wanted. */
  readonly signal?: AbortSignal
  /** Somebody asked to have the blanks of the rewrite worded. */
  readonly isWordingWanted?: boolean
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

/** Where figures are kept. Labels are few and never hold ids. */
export interface Meter {
  count(what: Counted, labels?: Readonly<Record<string, string>>): void
  time(what: Timed, seconds: number, labels?: Readonly<Record<string, string>>): void
}

export type Counted = 'deliveries' | 'jobs' | 'reports' | 'slack_calls' | 'judge'
export type Timed = 'ack' | 'event_to_report' | 'slack_call'

/** One report as it is kept, for thread context, trends and the author's own view. */
export interface KeptReport {
  readonly team: string
  /** The draft judged; null for a private check, whose text is not kept. */
  readonly draft: Address | null
  readonly revision: string
  readonly author: string
  readonly report: Report
  /** One a finding: what is known of them once the words are wiped. */
  readonly marks: readonly Mark[]
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
  /** Adds the report, or replaces the one of the same draft and revision, or of the same private check. */
  saveReport(report: KeptReport): Promise<void>
}

/** A message of ours that is to be seen once. `key` is what it is about. */
export interface Posting {
  readonly team: string
  readonly key: string
  /** Goes with the message, where only apps see it, so that it can be found again. */
  readonly id: string
  readonly channel: string
  readonly thread: string | null
  /** Null while nobody knows whether it was posted. */
  readonly ts: string | null
  /** Milliseconds since 1970, by the database's clock: when it was last tried. */
  readonly triedAt: number
  /** Milliseconds since `triedAt`. */
  readonly age: number
}

/** Remembers what was posted, and what may have been, before and after each post. */
export interface Postings {
  find(team: string, key: string): Promise<Posting | null>
  /** Commits that a post is about to be tried. Null where somebody else has begun the same meanwhile. */
  begin(posting: Omit<Posting, 'id' | 'ts' | 'triedAt' | 'age'>, earlier: Posting | null): Promise<Posting | null>
  posted(posting: Posting, ts: string): Promise<void>
  /** It is certain that the message is not there. */
  drop(posting: Posting): Promise<void>
}

/** What is set for one workspace. */
export interface Workspace {
  readonly team: string
  /** Null: not set yet. */
  readonly reviewChannel: string | null
  readonly flaggedChannel: string | null
  /** What agents are told to do where somebody may be in danger. Null: each in their own language, in our words. */
  readonly crisisText: string | null
}

export interface Workspaces {
  /** Never null: a workspace in which nothing is set yet has no channels. */
  find(team: string): Promise<Workspace>
  /** Sets one of a workspace's channels. Refused (false) where the channels are set elsewhere. */
  set(team: string, change: Partial<Omit<Workspace, 'team'>>): Promise<boolean>
}

/** How much of somebody's was deleted. */
export interface Forgotten {
  readonly texts: number
  readonly reports: number
}

/** What is done to what is kept. Wiped text cannot be read in any file; ids, criteria and scores stay for trends. */
export interface Keeping {
  /** Wipes a draft's text and the text in its reports, and what the customer wrote in its thread. */
  wipeThread(root: Address): Promise<void>
  /** Wipes text older than `days`, and forgets what only repeats would need. */
  sweep(days: number): Promise<void>
  forgetPerson(team: string, person: string): Promise<Forgotten>
  /** Deletes all of a workspace's, but the job that does it. */
  deleteTeam(team: string): Promise<void>
}
