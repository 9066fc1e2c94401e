import type { Generated } from 'kysely'

/** Every table begins with the tenant, and no query goes without it. Times are ISO 8601 text, yes/no is 1/0. */
export interface Database {
  readonly posts: PostTable
  readonly reports: ReportTable
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
}

/** One row a judged revision. `report` is JSON, and null once its draft was deleted; the figures stay for trends. */
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
  rubric: string
  report: string | null
  checked_at: string
}
