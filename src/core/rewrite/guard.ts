import type { LanguageDetector } from '../language.ts'
import type { Span } from '../report.ts'
import type { LanguageRubric } from '../rubric.ts'
import { type Fact, findFacts } from './facts.ts'
import { compareFacts } from './guard-facts.ts'
import { compareForm } from './guard-form.ts'
import { comparePromises } from './guard-promises.ts'
import { type GuardReading, type RewriteReading, readForGuard, readRewrite } from './guard-reading.ts'
import { compareStance } from './guard-stance.ts'

/** What each guard watches. */
export const GUARDS = [
  'number',
  'date',
  'weekday',
  'time',
  'link',
  'email',
  'name',
  'protected',
  'promise',
  'refusal',
  'admission',
  'register',
  'language',
  'control',
] as const
export type GuardId = (typeof GUARDS)[number]

/** One reason not to send a rewrite in the draft's place, with the words it is about. */
export interface GuardProblem {
  readonly guard: GuardId
  readonly kind: 'lost' | 'invented'
  readonly words: string
}

export interface GuardContext {
  readonly language: LanguageRubric
  readonly customer: string | null
  /** Parts of the draft whose facts are themselves the fault and may go. */
  readonly forgotten?: readonly Span[]
  /** Where what seems promised is no promise: in a threat, say. */
  readonly unmeant?: readonly Span[]
  /** Texts of the team's own that must stay as they are, wherever the draft holds them. */
  readonly protected?: readonly string[]
  /** Tells the languages of both texts apart; without it they are taken to be the same. */
  readonly detect?: LanguageDetector
}

/** A draft and its rewrite, as the single guards compare them. */
export interface GuardInput extends GuardContext {
  readonly draft: string
  readonly rewrite: string
  readonly own: GuardReading
  readonly now: RewriteReading
  readonly known: readonly Fact[]
}

/** Holds a rewrite against the draft it was made for. */
export type Guard = (rewrite: string) => readonly GuardProblem[]

/**
 * What a rewrite loses of the draft or adds to it. Blanks `[…]` may carry facts and never invent any; words of the
 * customer's are no invention. Pure, and the same for every author of a rewrite. The draft is read once for all of them.
 */
export function createGuard(draft: string, context: GuardContext): Guard {
  const { language, customer } = context
  const own = readForGuard(draft, language)
  const known = [...own.facts, ...findFacts(customer ?? '', language)]
  return (rewrite) => {
    const input = { ...context, draft, rewrite, own, known, now: readRewrite(rewrite, language) }
    return [...compareFacts(input), ...comparePromises(input), ...compareStance(input), ...compareForm(input)]
  }
}

/** `createGuard` for one rewrite. */
export function findGuardProblems(draft: string, rewrite: string, context: GuardContext): readonly GuardProblem[] {
  return createGuard(draft, context)(rewrite)
}
