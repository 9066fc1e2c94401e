import type { Generated } from 'kysely'
import type { TeamTables } from './schema-team.ts'

/**
 * Every table has the tenant, and no query goes without it but those of `across-teams.ts` and the judge's ledger. Times are ISO 8601 text or
 * milliseconds since 1970, yes/no is 1/0.
 */
export interface Database extends TeamTables {
  readonly posts: PostTable
  readonly reports: ReportTable
  readonly inbox: InboxTable
  readonly postings: PostingTable
  readonly workspaces: WorkspaceTable
  readonly installations: InstallationTable
  readonly told: ToldTable
  readonly judge_spend: JudgeSpendTable
  readonly judge_answers: JudgeAnswerTable
}

/** Messages of the review channel. */
export interface PostTable {
  team: string
  channel: string
  ts: string
  thread: string | null
  author: string
  kind: string
  text: string | null
  revision: string
  is_deleted: number
  report_ts: string | null
  shown_revision: string | null
  card_channel: string | null
  card_ts: string | null
  card_state: string | null
  /** When it was last saved; 0 for those from before this was kept. */
  saved_at: number
}

/** One row a judged revision. `report` is JSON, and null once its text was wiped; the figures stay for trends. */
export interface ReportTable {
  id: Generated<number>
  team: string
  channel: string | null
  ts: string | null
  revision: string
  author: string
  verdict: string
  score: number | null
  notice: string | null
  language: string | null
  /** JSON array of criterion ids, each once. */
  criteria: string
  /** JSON array of marks: one a finding. */
  marks: string
  /** JSON array of acts. */
  strengths: string
  rubric: string
  report: string | null
  checked_at: string
}

/** Work. `state` is `waiting`, `done` or `dead`; `payload` is JSON, null once it is not needed any more. */
export interface InboxTable {
  id: Generated<number>
  team: string
  kind: string
  key: string
  lane: string
  actor: string
  payload: string | null
  state: string
  attempts: number
  next_at: number
  lease_owner: string | null
  lease_until: number
  reason: string | null
  created_at: number
  done_at: number | null
}

/** What was posted, or may have been: `ts` is null while nobody knows. */
export interface PostingTable {
  team: string
  key: string
  id: string
  channel: string
  thread: string | null
  ts: string | null
  tried_at: number
}

export interface WorkspaceTable {
  team: string
  review_channel: string | null
  flagged_channel: string | null
  crisis_text: string | null
}

/** Who let us in. `token` is encrypted; `key_id` says with which key. */
export interface InstallationTable {
  team: string
  token: string
  key_id: string
  bot_id: string
  bot_user: string
  installer: string
  scopes: string
  installed_at: number
}

/** What somebody was told once. */
export interface ToldTable {
  team: string
  key: string
  told_at: number
}

/** Tokens taken on a day (UTC), over all workspaces: the cap is the operator's. */
export interface JudgeSpendTable {
  day: string
  tokens: number
}

/** What the judge answered before, sealed: only who has the draft can tell whose it is, or read it. */
export interface JudgeAnswerTable {
  key: string
  answer: string
  expires_at: number
}
