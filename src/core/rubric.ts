import type { Sequence } from './cues/pattern.ts'
import type { CriterionId, Language, Severity, Situation } from './report.ts'

/** What one sentence of a draft does. The same ids in every language; see rubric.yml for what each means. */
export const ACTS = [
  'thanks',
  'acknowledgement',
  'empathy',
  'apology_owning',
  'apology',
  'apology_conditional',
  'explanation',
  'information',
  'fix_done',
  'commitment',
  'vague_promise',
  'passed_on',
  'time',
  'alternative',
  'redress',
  'request_detail',
  'personal_contact',
  'refusal',
  'policy',
  'law',
  'liability_denial',
  'threat',
  'blame',
  'contradiction',
  'already_said',
  'minimising',
  'defence',
  'sarcasm',
  'deflection',
  'self_service',
  'upsell',
  'cheer',
  'joy',
  'boilerplate',
  'customer_value',
  'statutory',
  'greeting',
  'closing',
  'leftover',
  'placeholder',
] as const
export type ActId = (typeof ACTS)[number]

/** A kind of saying: the cues that recognise it and what recognising it means. */
export interface CueEntry {
  /** Unique in its language. */
  readonly id: string
  /** What the words do, in a draft. */
  readonly act: ActId | null
  /** What the words tell about the customer. */
  readonly situation: Situation | null
  /** Whose words these are. */
  readonly from: 'customer' | 'draft'
  readonly sequences: readonly Sequence[]
  /** A sentence that fits any message, so that saying it takes nothing of the customer's up. */
  readonly isStock: boolean
  /** Whether a negation in the same clause takes the act away. */
  readonly isNegatable: boolean
  readonly examples: { readonly bad: readonly string[]; readonly good: readonly string[] }
}

/** What a language supplies: how to read it, its cues, and what to say in it. */
export interface LanguageRubric {
  readonly language: Language
  /** Frequent words that tell the language. */
  readonly functionWords: readonly string[]
  /** Words that carry no subject of their own and are not counted when subjects are compared. */
  readonly stopWords: readonly string[]
  readonly abbreviations: readonly string[]
  /** Written form → the words it stands for. */
  readonly contractions: Readonly<Record<string, readonly string[]>>
  readonly formalPronouns: readonly string[]
  readonly negators: readonly string[]
  /** Where a negation stands: `before` what it negates (English), or `anywhere` in the clause (German, Dutch). */
  readonly negation: 'before' | 'anywhere'
  /** Words that begin a clause of their own. */
  readonly clauseWords: readonly string[]
  readonly cues: readonly CueEntry[]
  readonly messages: Messages
  readonly templates: Templates
}

export interface Messages {
  /** Rule id → why it was found and what would make it fine. */
  readonly findings: Readonly<Record<string, string>>
  /** Act → what is good about it. */
  readonly strengths: Readonly<Record<string, string>>
}

/** Text by register: English has one (`any`), German `Sie` and `du`, Dutch `u` and `je`. */
export type Registered = Readonly<Record<string, string>>

export interface Templates {
  readonly registers: readonly string[]
  /** Words that show each register. */
  readonly registerWords: Readonly<Record<string, readonly string[]>>
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
  /** Nouns for sums that may be named neutrally; `*noun` stands for every word that ends so. */
  readonly amounts?: readonly string[]
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

/** When a rule fires. All parts that are given must hold. */
export interface Condition {
  /** Any of these acts; each occurrence becomes a finding. Without it the finding is an absence. */
  readonly acts?: readonly ActId[]
  /** Only stock occurrences of `acts`, or only such as are not. */
  readonly stock?: boolean
  /** At least one of these is in the draft. */
  readonly with?: readonly ActId[]
  /** None of these is in the draft. */
  readonly without?: readonly ActId[]
  readonly situations?: readonly Situation[]
  readonly notSituations?: readonly Situation[]
  /** Signal name → bounds, both inclusive. */
  readonly signals?: Readonly<Record<string, { readonly min?: number; readonly max?: number }>>
}

export interface Rule {
  readonly id: string
  readonly criterion: CriterionId
  readonly severity: Severity
  readonly when: Condition
  readonly rewrite: RewriteRule
}

/** How a rewrite answers a rule: names of templates for the faulty sentence, for the opening and for the end. */
export interface RewriteRule {
  readonly replace?: string
  readonly open?: string
  readonly close?: string
  /** Put before the full stop of the faulty sentence, where nothing else is wrong with it. */
  readonly extend?: string
  /** Takes the faulty sentence out. */
  readonly drop?: boolean
  /** Takes its facts out, too: they are the fault. */
  readonly forget?: boolean
}

/** Everything the judgement is made by, apart from code. */
export interface Rubric {
  /** Of the files it was read from. */
  readonly hash: string
  readonly points: Readonly<Record<CriterionId, Readonly<Record<Severity, number>>>>
  readonly rules: readonly Rule[]
  /** Acts worth naming as strengths, best first. */
  readonly strengths: readonly ActId[]
  /** Frequent words of languages that are not covered, so that they are not taken for one that is. */
  readonly otherLanguages: Readonly<Record<string, readonly string[]>>
  readonly languages: Readonly<Partial<Record<Language, LanguageRubric>>>
}
