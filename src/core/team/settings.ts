import type { CriterionId, Language, Severity } from '../report.ts'

/** What a team makes of one criterion; what is not named stays as the rubric has it. */
export interface CriterionSetting {
  readonly isOn?: boolean
  /** The gravest that its rules may be. The rubric's gravest rules become it, the milder ones never more than it. */
  readonly severity?: Severity
  readonly points?: Readonly<Partial<Record<Severity, number>>>
}
export type CriteriaSettings = Readonly<Partial<Record<CriterionId, CriterionSetting>>>

/** Where a report is seen: in the draft's thread, or by its author alone, with a neutral mark in the thread. */
export const VISIBILITIES = ['thread', 'private'] as const
export type Visibility = (typeof VISIBILITIES)[number]

export interface ChannelSettings {
  readonly criteria?: CriteriaSettings
  readonly visibility?: Visibility
}

/** Words the team does not want to read, and what it says instead. */
export interface Phrase {
  readonly avoid: string
  readonly prefer: string | null
  /** Null: in every language. */
  readonly language: Language | null
}

/** Who decides. `nobody` is set yet: then only those who administer the workspace. */
export type Leads =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'group'; readonly group: string }
  | { readonly kind: 'list'; readonly users: readonly string[] }

/** Hours in which nothing new is posted to leads, as `HH:MM` in a time zone (`Europe/Vienna`). May go over midnight. */
export interface QuietHours {
  readonly from: string
  readonly until: string
  readonly timeZone: string
}

/** All that a team decides for itself. */
export interface TeamSettings {
  readonly criteria: CriteriaSettings
  /** Channel id → what differs there. */
  readonly channels: Readonly<Record<string, ChannelSettings>>
  /** Language → the form of address the team uses there: `Sie` or `du`, `u` or `je`. */
  readonly registers: Readonly<Partial<Record<Language, string>>>
  readonly phrases: readonly Phrase[]
  /** Texts that must stay as they are: neither judged nor rewritten. */
  readonly protectedTexts: readonly string[]
  /** Criterion → where the team's own policy on it is written down. */
  readonly policyLinks: Readonly<Partial<Record<CriterionId, string>>>
  /** What agents are told to do where somebody may be in danger; null: as set where the bot runs. */
  readonly crisisText: string | null
  /** Days for which words are kept, at most as many as are set where the bot runs; null: just so many. */
  readonly retentionDays: number | null
  readonly leads: Leads
  readonly ideasChannel: string | null
  readonly quietHours: QuietHours | null
  /** No figure is shown about fewer people than this. */
  readonly minimumGroup: number
  /** Whether leads are told of each week in their channel. */
  readonly weeklyDigest: boolean
}

/** What holds for a team that has decided nothing. */
export const DEFAULT_SETTINGS: TeamSettings = {
  criteria: {},
  channels: {},
  registers: {},
  phrases: [],
  protectedTexts: [],
  policyLinks: {},
  crisisText: null,
  retentionDays: null,
  leads: { kind: 'nobody' },
  ideasChannel: null,
  quietHours: null,
  minimumGroup: 5,
  weeklyDigest: true,
}

/** Criteria that protect people: nobody can turn them off, make them milder or mute them. A crisis has no switch at all. */
export const LOCKED_CRITERIA: readonly CriterionId[] = ['threatening', 'distress_mismatch']

export function isLocked(criterion: CriterionId): boolean {
  return LOCKED_CRITERIA.includes(criterion)
}

export function visibilityOf({ channels }: TeamSettings, channel: string | null): Visibility {
  return (channel === null ? undefined : channels[channel]?.visibility) ?? 'thread'
}
