import type { Act } from '../acts.ts'
import type { Analysis } from '../engine.ts'
import type { Report, Situation } from '../report.ts'
import type { ActId, Rubric, Rule } from '../rubric.ts'
import { refusalOf } from '../rules.ts'
import type { Sentence } from '../text/sentences.ts'

/** Why the rules alone may be wrong about a draft. */
export const DOUBTS = ['required_act', 'bare_refusal', 'situation', 'unread', 'blanks'] as const
export type Doubt = (typeof DOUBTS)[number]

export interface DoubtInput {
  readonly report: Report
  /** Null where the draft's language is not covered. */
  readonly analysis: Analysis | null
  readonly rules: Rubric['rules']
  /** Whether somebody asked to have the blanks of the rewrite worded. */
  readonly isWordingWanted?: boolean
}

/** Less than this share of the draft's words in sentences that do something the rules know is too little to go by. */
const LEAST_COVERAGE = 0.75
const LEAST_WORDS = 4

/** The first reason to ask the judge; null where it could change nothing, or nothing is in doubt. */
export function needsJudge({ report, analysis, rules, isWordingWanted = false }: DoubtInput): Doubt | null {
  if (!analysis || report.notice !== null) return null
  if (isWordingWanted && report.rewrite && report.rewrite.blanks.length > 0) return 'blanks'
  if (report.verdict === 'flag') return null
  if (lacksRequiredAct(analysis, rules)) return 'required_act'
  if (refusesBarely(analysis)) return 'bare_refusal'
  if (analysis.customer !== null && report.situation.includes('unknown')) return 'situation'
  return coverageOf(analysis) < LEAST_COVERAGE ? 'unread' : null
}

/** A rule that is about an absence says which acts a situation requires: none is there, or only in stock words. */
function lacksRequiredAct({ acts, situation: { situations }, signals }: Analysis, rules: readonly Rule[]): boolean {
  const specific = acts.filter(({ isStock }) => !isStock)
  return rules.some(({ when }) => {
    if (when.acts || !when.without || !when.situations || !isAbout(when.situations, situations)) return false
    return refusalOf(when, { acts: specific, situations, signals }) === null
  })
}

function isAbout(wanted: readonly Situation[], situations: readonly Situation[]): boolean {
  return wanted.some((situation) => situations.includes(situation))
}

const KIND: ReadonlySet<ActId> = new Set([
  'explanation',
  'alternative',
  'redress',
  'commitment',
  'fix_done',
  'passed_on',
  'personal_contact',
  'request_detail',
])

/** A no with nothing beside it, or words that deny something while nobody knows what they do. */
function refusesBarely({ acts, sentences, language }: Analysis): boolean {
  if (acts.some(({ act, isStock }) => KIND.has(act) && !isStock)) return false
  if (acts.some(({ act }) => act === 'refusal')) return true
  const negators = new Set(language.negators)
  const read = new Set(acts.map(({ sentence }) => sentence))
  return sentences.some(({ words }, at) => !read.has(at) && words.some(({ norm }) => negators.has(norm)))
}

/** Which share of the draft's words stands in sentences with a recognised act; greetings and shreds count for nothing. */
export function coverageOf({ sentences, acts }: Pick<Analysis, 'sentences' | 'acts'>): number {
  const own = Map.groupBy(acts, ({ sentence }) => sentence)
  const telling = sentences.map((sentence, at) => ({ sentence, acts: own.get(at) ?? [] })).filter(isTelling)
  const read = telling.filter((one) => one.acts.length > 0)
  return telling.length === 0 ? 1 : countWords(read) / countWords(telling)
}

interface Read {
  readonly sentence: Sentence
  readonly acts: readonly Act[]
}

function isTelling({ sentence, acts }: Read): boolean {
  const isFrame = acts.length > 0 && acts.every(({ act }) => act === 'greeting' || act === 'closing')
  return !isFrame && (acts.length > 0 || sentence.words.length >= LEAST_WORDS)
}

function countWords(read: readonly Read[]): number {
  return read.reduce((total, { sentence }) => total + sentence.words.length, 0)
}
