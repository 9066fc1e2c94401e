import type { Language, Notice, Report, Situation, Verdict } from '../../core/report.ts'
import type { AppealCase } from '../../core/team/decide-appeal.ts'
import type { CardCase } from '../../core/team/decide-card.ts'
import type { Mute, TeamException } from '../../core/team/exceptions.ts'
import type { Mark } from '../../core/team/marks.ts'
import type { TeamSettings } from '../../core/team/settings.ts'
import type { KeptReport } from '../ports.ts'
import type { Post } from '../post.ts'

/** Who is who in a workspace, asked each time: somebody who was removed from a group has lost it at once. */
export interface Groups {
  /** Of a user group. Throws where Slack does not answer. */
  isMember(team: string, group: string, user: string): Promise<boolean>
  /** Whoever installed the bot, and admins and owners of the workspace. */
  isAdmin(team: string, user: string): Promise<boolean>
}

/** Which report: one of a draft's revision, or of a private check (`draft` is null, `revision` is its request). */
export type ReportAt = Pick<KeptReport, 'team' | 'draft' | 'revision' | 'author'>

/** A report as it was kept: its figures always, what it said until its words were wiped. */
export interface FoundReport extends ReportAt {
  readonly verdict: Verdict
  readonly score: number | null
  readonly notice: Notice | null
  readonly language: Language | null
  /** One a finding, in the report's order. */
  readonly marks: readonly Mark[]
  readonly strengths: readonly string[]
  /** Null once its words were wiped. */
  readonly report: Report | null
  /** ISO 8601. */
  readonly checkedAt: string
}

/** One decision, as it is written down for good: ids and states, never what people wrote about drafts. */
export interface AuditEntry {
  readonly team: string
  readonly who: string
  /** `settings.save`, `appeal.uphold`, `card.claim` … */
  readonly what: string
  /** What it was about: a card's key, an appeal's id. */
  readonly subject: string
  /** Whom it was about. */
  readonly about: string | null
  readonly before: unknown
  readonly after: unknown
  /** Milliseconds since 1970. */
  readonly at: number
}

export interface Appeal extends AppealCase {
  readonly id: number
  readonly report: ReportAt
  /** Of the finding in the report. */
  readonly index: number
  readonly finding: Mark
  readonly language: Language | null
  /** The finding's words; null for an absence, and once they were wiped. */
  readonly quote: string | null
  /** What the agent says; null once it was wiped. */
  readonly reason: string | null
  readonly createdAt: number
}

export interface NewAppeal extends Pick<Appeal, 'report' | 'index' | 'finding' | 'language' | 'quote' | 'createdAt'> {
  readonly reason: string
  /** Of all findings of the report. */
  readonly marks: readonly Mark[]
  readonly situation: readonly Situation[]
  /** The judged words, for a labelled example; null where they may not be kept. */
  readonly draft: string | null
  readonly customer: string | null
}

export interface KeptException extends TeamException {
  readonly id: number
  readonly appeal: number
  /** Null for an absence, and once it was wiped. */
  readonly quote: string | null
  readonly by: string
  readonly createdAt: number
}

export interface KeptMute extends Mute {
  readonly id: number
  /** Milliseconds since 1970. */
  readonly until: number
}

/** An upheld appeal whose words may still be kept. */
export interface LabelledAppeal extends Pick<NewAppeal, 'finding' | 'marks' | 'situation' | 'language' | 'customer'> {
  readonly id: number
  readonly team: string
  /** The same for appeals of one report. */
  readonly report: string
  readonly draft: string
}

export interface KeptSettings {
  readonly settings: TeamSettings
  /** 0: never saved. */
  readonly version: number
}

/** A card with the draft it is about; `draft` is null for a private check. */
export interface CardOnDesk {
  readonly card: CardCase
  readonly draft: Post | null
}
