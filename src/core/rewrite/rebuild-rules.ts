import type { Sequence } from '../cues/pattern.ts'

/** What writing a draft anew needs of a language. */
export interface RebuildRules {
  /** Words by which a sentence leans on the one before it; it does not stay without that one. */
  readonly hinges: readonly string[]
  /** Ways of doing so elsewhere in a sentence ("for this reason"). */
  readonly leaning: readonly Sequence[]
  /** How those who write speak of themselves. */
  readonly selves: readonly string[]
  /** Words that belong to a fact behind them ("until 3 May"). */
  readonly leads: readonly string[]
  /** Ways of asking the customer for something; such a sentence stays. */
  readonly requests: readonly Sequence[]
  /** Sympathy that takes itself back, thanks for patience and the like; such a sentence never stays. */
  readonly hollow: readonly Sequence[]
  /** Ways of saying that something is decided. */
  readonly final: readonly Sequence[]
  /** Questions that want no answer. */
  readonly rhetorical: readonly Sequence[]
  /** What the customer is told to do: where it goes, the agent is reminded of it. */
  readonly steps: readonly Sequence[]
  /** Words that may save somebody ("call 112"); such a sentence stays. */
  readonly rescue: readonly Sequence[]
  /** Words for money that is owed. */
  readonly debt: readonly Sequence[]
  /** How a customer says that they have done what they are asked for, or cannot. */
  readonly done: readonly Sequence[]
  /** How a customer says that it cannot wait. */
  readonly urgent: readonly Sequence[]
  /** Closings of other languages, as they are written. */
  readonly foreignClosings: readonly string[]
  readonly examples: readonly RebuildExample[]
}

export interface RebuildExample {
  readonly customer: string
  readonly draft: string
  readonly rewrite: string
}
