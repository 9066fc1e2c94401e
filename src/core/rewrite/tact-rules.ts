import type { Sequence } from '../cues/pattern.ts'

/** When a clause can go alone. */
export interface ClauseRules {
  /** What stays must hold one of these, or it is no sentence. */
  readonly verbs: readonly string[]
  /** What stays must not begin with one of these. */
  readonly neverAlone: readonly string[]
  /** Words that may begin a clause within another. */
  readonly relatives: readonly string[]
  /** Words that begin a clause the one before it cannot do without. */
  readonly complements: readonly string[]
  /** Words between two clauses that both could stand alone. */
  readonly coordinating: readonly string[]
  /** Words between two clauses that go with the faulty one. */
  readonly joining: readonly string[]
}

/** Where the customer tells of a death, nothing may be asked of the dead. */
export interface BereavedRules {
  /** How the customer tells of it. */
  readonly told: readonly Sequence[]
  /** How a draft asks something only the dead could do. */
  readonly asks: readonly Sequence[]
}

/** What agents are told about a rewrite. */
export interface AdviceTexts {
  /** Criterion, or `any` → what only the agent can write. */
  readonly onlyYou: Readonly<Record<string, string>>
  /** Where the draft reads as a lawyer's. */
  readonly whoAnswers: string
}

/** The note to the team that owns an idea: {words} are the customer's, {subject} what they write about. */
export interface HandOnTexts {
  readonly note: string
  /** For a customer's message without a subject that could be named. */
  readonly unnamed: string
  /** The blank in place of {words} where the message is not known. */
  readonly unknown: string
}
