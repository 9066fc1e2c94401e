import type { Generated } from 'kysely'

/** What teams decide. Words of drafts (`quote`, `draft`, `customer`, `reason`, `note`) are null once they were wiped. */
export interface TeamTables {
  readonly team_settings: TeamSettingsTable
  readonly appeals: AppealTable
  readonly exceptions: ExceptionTable
  readonly mutes: MuteTable
  readonly cards: CardTable
  readonly audit: AuditTable
}

/** `settings` is JSON; `retention_days` repeats what it says, for sweeping. */
export interface TeamSettingsTable {
  team: string
  settings: string
  retention_days: number | null
  version: number
  saved_at: number
}

/** `report_key` and `finding_index` say which finding of which report; `finding` is its mark as JSON. */
export interface AppealTable {
  id: Generated<number>
  team: string
  report_key: string
  channel: string | null
  ts: string | null
  revision: string
  author: string
  finding_index: number
  finding: string
  criterion: string
  cue: string
  language: string | null
  quote: string | null
  reason: string | null
  draft: string | null
  customer: string | null
  /** JSON arrays of the customer's situations and of the marks of all findings, as judged. */
  situation: string
  marks: string
  state: string
  decided_by: string | null
  decided_at: number | null
  note: string | null
  version: number
  created_at: number
}

export interface ExceptionTable {
  id: Generated<number>
  team: string
  criterion: string
  cue: string
  mark: string
  appeal: number
  /** Whose words they are. */
  author: string
  quote: string | null
  decided_by: string
  created_at: number
}

/** `cue` is empty where a whole criterion is muted. */
export interface MuteTable {
  id: Generated<number>
  team: string
  person: string
  criterion: string
  cue: string
  until: number
}

/** `channel` and `ts` are null for a private check. */
export interface CardTable {
  team: string
  key: string
  channel: string | null
  ts: string | null
  author: string
  state: string
  decided_by: string | null
  decided_at: number | null
  revision: string | null
  version: number
  created_at: number
}

/** Only ever added to. The states are JSON and hold nothing that anybody wrote about a draft. */
export interface AuditTable {
  id: Generated<number>
  team: string
  who: string
  what: string
  subject: string
  about: string | null
  state_before: string
  state_after: string
  at: number
}
