import type { Sequence } from '../cues/pattern.ts'
import type { ActId } from '../rubric.ts'
import type { RebuildRules } from './rebuild-rules.ts'
import type { AdviceTexts, BereavedRules, ClauseRules, HandOnTexts } from './tact-rules.ts'

/** Text by register: English has one (`any`), German `Sie` and `du`, Dutch `u` and `je`. */
export type Registered = Readonly<Record<string, string>>

export interface Templates {
  readonly registers: readonly string[]
  /** Words that show each register. */
  readonly registerWords: Readonly<Record<string, readonly string[]>>
  /** First words of a draft that tell its register where no other word does. */
  readonly registerGreetings?: Readonly<Record<string, readonly string[]>>
  /**
   * Template name → text by register; `[…]` is a blank. `name.situation` serves that situation only, `…+topic` names
   * the customer's own subject where `{topic}` stands.
   */
  readonly sentences: Readonly<Record<string, Registered>>
  /** Blank (without brackets) → what it is filled with for scoring. */
  readonly fillers: Readonly<Record<string, string>>
  /** A blank that asks to word `{facts}` of a dropped sentence anew. */
  readonly factBlank: string
  readonly topic: TopicRules
  /** Words by which a rewrite is compared with its draft; without them only what needs no words is guarded. */
  readonly guard?: GuardRules
  /** Faulty words that can go or change while the rest of their sentence stays. */
  readonly phrases?: readonly PhraseRule[]
  /** Nouns for sums that may be named neutrally (`*noun`: every word that ends so) → how, with {noun} and {amount}. */
  readonly amounts?: Readonly<Record<string, string>>
  /** When a faulty clause can go while the rest of its sentence stays. */
  readonly clauses?: ClauseRules
  /** Words of one kind (thanks, regret): what an opening says is not said again beside them. */
  readonly echoes?: readonly (readonly string[])[]
  /** Words that draw a conclusion: a no that does is not said twice. */
  readonly hence?: readonly string[]
  /** Good wishes that do not fit a customer in trouble. */
  readonly cheer?: readonly Sequence[]
  /** How a customer says that no answer is needed. */
  readonly quiet?: readonly Sequence[]
  readonly bereaved?: BereavedRules
  readonly advice?: AdviceTexts
  readonly handOn?: HandOnTexts
  /** How a draft is written anew; without it sentences are only mended one by one. */
  readonly rebuild?: RebuildRules
  /** How "not obliged to do it" becomes a plain no; null or absent where the language has no rule for it. */
  readonly obligation?: ObligationRules
}

/** What must be the same in a draft and its rewrite. */
export interface GuardRules {
  readonly weekdays: readonly string[]
  readonly months: readonly string[]
  /** Words such as "tomorrow": never invented. */
  readonly relativeDays: readonly string[]
  /** Spelled-out numbers; they count in front of a unit. */
  readonly numbers: Readonly<Record<string, number>>
  readonly units: readonly string[]
  /** Words a name stands behind ("Mrs"). */
  readonly titles: readonly string[]
  /** Whether any capital within a sentence shows a name, or only a title does. */
  readonly names: 'capitalised' | 'titled'
  /** What can be promised: kind → ways of naming it. */
  readonly promises: Readonly<Record<string, readonly Sequence[]>>
  /** What makes naming it a promise, in the same clause. */
  readonly promiseMarks: readonly Sequence[]
  /** Ways of admitting fault. */
  readonly admissions: readonly Sequence[]
  readonly examples: readonly GuardExample[]
}

/** A rewrite that a guard (`catches`) must object to, or, without it, one that must pass. */
export interface GuardExample {
  readonly draft: string
  readonly rewrite: string
  readonly catches?: string
}

/** Words that are taken out or replaced within a sentence that does `act`. */
export interface PhraseRule {
  readonly act: ActId
  readonly sequences: readonly Sequence[]
  /** Whether their whole clause goes, up to its comma. */
  readonly untilComma?: boolean
  /** In place of the words; empty takes them out. */
  readonly to: string
  readonly examples: readonly { readonly from: string; readonly to: string }[]
}

/** "Wir sind nicht verpflichtet, Ihnen eine Rechnung auszustellen" → "Wir stellen Ihnen leider keine Rechnung aus". */
export interface ObligationRules {
  /** What stands before the infinitive clause. */
  readonly openers: readonly Sequence[]
  /** The little word before the infinitive: to, zu, te. */
  readonly marker: string
  /** Prefixes that part from their verb. */
  readonly prefixes: readonly string[]
  /** `{clause}` is what comes of it, for English the infinitive with its objects. */
  readonly text: Registered
  /** ein → kein, een → geen. */
  readonly articles: Readonly<Record<string, string>>
  /** Put behind the pronouns: "leider", "helaas". */
  readonly regret: string
  readonly not: string
  readonly pronouns: readonly string[]
  readonly examples: readonly { readonly from: string; readonly to: string }[]
}

/** How to find what a customer writes about. */
export interface TopicRules {
  readonly nouns: 'capitalised' | 'after_opener'
  /** Word before a noun in the customer's mouth → in ours ("my" → "your"). */
  readonly openers: Readonly<Record<string, Registered>>
  /** Endings by which a word behind a noun is taken for a verb. */
  readonly verbEndings: readonly string[]
  /** Nouns people write to a company about, `*ending` for compounds; without it any content word will do. */
  readonly subjects?: readonly string[]
  /** Openers that show a thing is the customer's own. */
  readonly theirs?: readonly string[]
  /** Openers that count only where the draft takes the same thing up ("a refund"). */
  readonly onlyShared?: readonly string[]
}
