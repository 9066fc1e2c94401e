import { CHILLING, HARMFUL, HELPING } from '../act-kinds.ts'
import { widenToClauses } from '../clauses.ts'
import type { Analysis } from '../engine.ts'
import type { Span } from '../report.ts'
import type { ActId } from '../rubric.ts'
import { isOverlapping } from '../spans.ts'
import { fold } from '../text/words.ts'
import type { Part } from './frame.ts'
import { hasDoneIt } from './manners.ts'
import type { ClauseRules } from './tact-rules.ts'
import { toolsOf } from './tools.ts'

const LONGEST = 180
const LEAST_WORDS = 3
/** Fewer words, cut from a longer sentence, do not say what is to be done. */
const LEAST_REMINDER = 5
/** What the agent will want to say again. */
const TELLING: ReadonlySet<ActId> = new Set([...HELPING, 'information'])
/** Out of tune; where to find a thing oneself is none of it in a hint. */
const MERRY: ReadonlySet<ActId> = new Set([...CHILLING].filter((act) => act !== 'self_service'))
/** What may be told in passing. */
const PLAIN: ReadonlySet<ActId> = new Set(['information', 'explanation', 'time', 'self_service', 'statutory'])
/** What no hint can hold: brackets, lines, a second sentence. */
const BROKEN = /[[\]\n]|(?<!\d)[.!?]\s+\p{Lu}|\p{Extended_Pictographic}/u

/**
 * The clause that a fact stands in, in the draft's words: "two are free on your date" tells the agent more than "two".
 * Null where it was objected to, where it hurts or says nothing, where it cannot stand alone, and where it is too long.
 */
export function clauseAround(analysis: Analysis, fact: Span, part: Part): string | null {
  const { source, sentences } = analysis
  const clause = widenToClauses(fact, sentences)
  const span = { start: Math.max(clause.start, part.start), end: Math.min(clause.end, part.end) }
  const text = hintOf(analysis, span, part)
  return text?.includes(source.slice(fact.start, fact.end)) ? text : null
}

/** A stretch of a part as a hint; null where it can be none. */
function hintOf(analysis: Analysis, span: Span, part: Part): string | null {
  const { source, language } = analysis
  if (cutsNumber(source, span) || isObjectedTo(analysis, span, part)) return null
  const text = standAlone(source.slice(span.start, span.end).trim().replace(/[.!]$/, ''), language.templates.clauses)
  return text.length <= LONGEST && text.split(/\s+/).length >= LEAST_WORDS && !BROKEN.test(text) ? text : null
}

/**
 * Clauses that do, offer or ask something not done yet, and plain sentences that nobody objected to, in the draft's words;
 * those that cannot stand as hints are left out.
 */
export function remindersIn(analysis: Analysis, part: Part): readonly string[] {
  const { acts, sentences, language } = analysis
  const sentence = sentences[part.index]
  if (!sentence) return []
  const { findRequests, findSteps } = toolsOf(language)
  const asked = findRequests(sentence)
  if (asked.length > 0 && hasDoneIt(analysis)) return []
  const told = acts.filter(({ act, isStock, sentence: at }) => at === part.index && !isStock && TELLING.has(act))
  const spans = [...told, ...[...asked, ...findSteps(sentence)].flatMap(({ from }) => sentence.words[from] ?? [])]
  const isRead = acts.some((act) => act.sentence === part.index && !PLAIN.has(act.act))
  if (spans.length === 0 && (isRead || sentence.words.length < LEAST_REMINDER)) return []
  const whole = hintOf(analysis, part, part)
  const clauses = () => spans.flatMap((span) => clauseAround(analysis, span, part) ?? [])
  return whole === null ? clauses().filter((words) => words.split(/\s+/).length >= LEAST_REMINDER) : [whole]
}

/** Without the word that joins it to what stood before; '' where it leans on that altogether. */
function standAlone(text: string, rules: ClauseRules | undefined): string {
  if (!rules) return text
  const first = fold(/^[\p{L}'’]+/u.exec(text)?.[0] ?? '').toLowerCase()
  if (rules.coordinating.includes(first)) return standAlone(text.slice(first.length).trim(), rules)
  return rules.neverAlone.includes(first) ? '' : text
}

/** "€ 61,40" has a comma that parts no clauses. */
function cutsNumber(source: string, { start, end }: Span): boolean {
  return /\d[.,]$/.test(source.slice(0, start)) || /^[.,]?\d/.test(source.slice(end))
}

function isObjectedTo({ acts, firings, sentences, language }: Analysis, span: Span, { index }: Part): boolean {
  const sentence = sentences[index]
  const isFaulty = firings.some((one) => one.rule.severity !== 'advice' && one.span && isOverlapping(one.span, span))
  const hurts = acts.some(
    (act) => (act.isStock || HARMFUL.has(act.act) || MERRY.has(act.act)) && isOverlapping(act, span),
  )
  const { findHollow, findAskingTheDead } = toolsOf(language)
  const isEmpty = sentence !== undefined && findHollow(sentence).length + findAskingTheDead(sentence).length > 0
  return isFaulty || hurts || isEmpty
}
