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
  /** Of a rule's finding: the cue that was recognised, or, where something is absent, the rule. */
  readonly cue?: string
}

/** A finding that a report leaves out, and why: leads have excepted the words, or set the rubric so, or its reader muted it. */
export interface LeftOut {
  readonly criterion: CriterionId
  readonly quote: string | null
  readonly why: 'exception' | 'settings' | 'mute'
}

/** One good thing in one draft, with the words that do it. */
export interface Strength {
  readonly act: string
  readonly start: number
  readonly end: number
  readonly message: string
}

/** Which finding a change answers, and why it was one, in the report's language. */
export interface Answer {
  readonly criterion: CriterionId
  readonly reason: string
}

/** A stretch of a draft and its rewrite: the `same` and `removed` make the draft, the `same` and `inserted` the rewrite. */
export interface RewriteChange {
  readonly kind: 'same' | 'removed' | 'inserted'
  readonly text: string
  /** What an inserted text answers; every one answers something. */
  readonly answers?: readonly Answer[]
}

/** What the agent is told about a rewrite: what only they can write, or who should answer in their place. */
export interface RewriteAdvice {
  readonly kind: 'only_you' | 'who_answers'
  readonly text: string
}

/** A better draft. `score` counts blanks as filled; `edits` changes only what is safe to change. */
export interface Rewrite {
  readonly text: string
  readonly kind: 'whole' | 'edits'
  /** The blanks in `text`, brackets included, in order of appearance. */
  readonly blanks: readonly string[]
  readonly score: number
  readonly source: 'template' | 'judge'
  /** From the draft to `text`, in order; absent where nobody compared them. */
  readonly changes?: readonly RewriteChange[]
  readonly advice?: readonly RewriteAdvice[]
  /** One that changes far less, for a draft that was right but for its one fault: only its author can tell. */
  readonly lighter?: Rewrite
}

/** What a team that owns an idea is told about it: subject, the customer's words, blanks for owner and answer. */
export interface HandOn {
  readonly note: string
  readonly blanks: readonly string[]
}

/** Which way a check took: `reason` says in words why the judge was asked, was not, or gave no answer. */
export interface JudgeOutcome {
  readonly status: 'off' | 'answered' | 'skipped' | 'failed'
  readonly reason?: string
  /** Hash of the prompt, where the judge was asked. */
  readonly prompt?: string
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
  /** What the team or the author did not want to be told; absent where nothing was left out. */
  readonly left_out?: readonly LeftOut[]
  readonly strengths: readonly Strength[]
  readonly rewrite: Rewrite | null
  /** Where the customer brought an idea. */
  readonly hand_on?: HandOn
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
