/** The languages a rubric can cover; everything else gets the notice `not_covered`. */
export const LANGUAGES = ['en', 'de', 'nl'] as const
export type Language = (typeof LANGUAGES)[number]

/** In the order in which reports name them where several weigh alike. */
export const CRITERIA = [
  'legalistic',
  'dismissive',
  'missing_thanks',
  'threatening',
  'argumentative',
  'policy_shield',
  'deflection',
  'upsell_in_complaint',
  'canned',
  'no_next_step',
  'distress_mismatch',
  'unequal',
  'unfinished',
] as const
export type CriterionId = (typeof CRITERIA)[number]

export const SITUATIONS = [
  'complaint',
  'problem',
  'question',
  'idea',
  'praise',
  'loyalty',
  'cancellation',
  'distress',
  'grave_harm',
  'crisis',
  'unknown',
] as const
export type Situation = (typeof SITUATIONS)[number]

export const SEVERITIES = ['advice', 'warning', 'error'] as const
export type Severity = (typeof SEVERITIES)[number]

export type Verdict = 'ready' | 'revise' | 'flag'
export type Notice = 'crisis' | 'not_covered'

/** Half-open UTF-16 offsets into the original draft text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** One fault in one draft. `start`, `end` and `quote` are null where something is absent. */
export interface Finding {
  readonly criterion: CriterionId
  readonly severity: Severity
  /** What this finding takes off 100. */
  readonly points: number
  readonly start: number | null
  readonly end: number | null
  readonly quote: string | null
  /** Why it was found and what would make it fine, in the draft's language. */
  readonly message: string
  readonly source: 'rule' | 'judge'
}

/** One good thing in one draft, with the words that do it. */
export interface Strength {
  readonly act: string
  readonly start: number
  readonly end: number
  readonly message: string
}

/** A better draft. `score` counts blanks as filled; `edits` changes only what is safe to change. */
export interface Rewrite {
  readonly text: string
  readonly kind: 'whole' | 'edits'
  /** The blanks in `text`, brackets included, in order of appearance. */
  readonly blanks: readonly string[]
  readonly score: number
  readonly source: 'template' | 'judge'
}

export interface JudgeOutcome {
  readonly status: 'off' | 'answered' | 'skipped' | 'failed'
  readonly reason?: string
}

/** Everything said about one draft. Same draft, same rubric: same report, byte for byte. */
export interface Report {
  readonly verdict: Verdict
  /** 0–100, or null where a notice stands instead. */
  readonly score: number | null
  readonly notice: Notice | null
  readonly language: Language | null
  readonly situation: readonly Situation[]
  readonly findings: readonly Finding[]
  readonly strengths: readonly Strength[]
  readonly rewrite: Rewrite | null
  readonly judge: JudgeOutcome
  /** Hash of the rubric that judged. */
  readonly rubric: string
}

/** What a check is given. `language` overrides detection; `prior` only breaks a tie for short drafts. */
export interface CheckInput {
  readonly draft: string
  readonly customer: string | null
  readonly language?: Language
  readonly prior?: Language
}

/** The longest draft that is checked, in UTF-16 units: Slack's own limit for one message. */
export const MAX_DRAFT_LENGTH = 40_000
