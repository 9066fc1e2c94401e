import type { Pattern } from './cues/pattern.ts'
import type { CriterionId, Language, Severity, Situation } from './report.ts'
import type { Templates } from './rewrite/templates.ts'
import type { HouseRules } from './team/house-words.ts'
import type { StatutoryKind } from './text/statutory.ts'

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
  'wrong_name',
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
  readonly patterns: readonly Pattern[]
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
  /** Words that customers use when they are angry. */
  readonly angryWords?: readonly string[]
  readonly abbreviations: readonly string[]
  /** What begins a sentence behind a number with a full stop; absent where that makes no ordinal ("3. Mai"). */
  readonly sentenceStarts?: readonly string[]
  /** Written form → the words it stands for. */
  readonly contractions: Readonly<Record<string, readonly string[]>>
  readonly formalPronouns: readonly string[]
  readonly negators: readonly string[]
  /** Where a negation stands: `before` what it negates (English), or `anywhere` in the clause (German, Dutch). */
  readonly negation: 'before' | 'anywhere'
  /** Words that begin a clause of their own. */
  readonly clauseWords: readonly string[]
  readonly cues: readonly CueEntry[]
  /** How people are greeted and sign; without it names are not compared. */
  readonly names?: NameWords
  /** Texts the law words: neither judged nor rewritten. */
  readonly statutory?: readonly StatutoryKind[]
  readonly messages: Messages
  readonly templates: Templates
}

export interface NameWords {
  readonly greetings: readonly string[]
  readonly titles: readonly string[]
  /** What stands right before a signature. */
  readonly signOffs: readonly string[]
  /** Written with a capital where a name could stand, and none. */
  readonly nobody: readonly string[]
}

export interface Messages {
  /** Rule id → why it was found and what would make it fine. */
  readonly findings: Readonly<Record<string, string>>
  /** Act → what is good about it. */
  readonly strengths: Readonly<Record<string, string>>
  /** What is said of a team's own words, with places for `{avoid}`, `{prefer}` and `{register}`. */
  readonly team?: { readonly avoid: string; readonly prefer: string; readonly register: string }
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
  /** Said in place of a sentence that is taken out, where it carried more than the fault. */
  readonly ask?: string
  /** Takes its facts out, too: they are the fault. */
  readonly forget?: boolean
}

/** Everything the judgement is made by, apart from code. */
export interface Rubric {
  /** Of the files it was read from. */
  readonly hash: string
  /** What each criterion is about, in one English sentence. */
  readonly meanings: Readonly<Record<CriterionId, string>>
  readonly points: Readonly<Record<CriterionId, Readonly<Record<Severity, number>>>>
  readonly rules: readonly Rule[]
  /** Acts worth naming as strengths, best first. */
  readonly strengths: readonly ActId[]
  /** Texts of the team's own that are neither judged nor rewritten. */
  readonly protected?: readonly string[]
  /** What a team's own words are; absent where no team has tuned the rubric. */
  readonly house?: HouseRules
  /** Frequent words of languages that are not covered, so that they are not taken for one that is. */
  readonly otherLanguages: Readonly<Record<string, readonly string[]>>
  readonly languages: Readonly<Partial<Record<Language, LanguageRubric>>>
}
