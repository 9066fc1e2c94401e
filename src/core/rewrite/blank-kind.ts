import type { Analysis } from '../engine.ts'
import type { Sentence } from '../text/sentences.ts'
import { findFacts } from './facts.ts'
import type { Part } from './frame.ts'
import { hasDoneIt } from './manners.ts'
import type { Rebuilding } from './rebuilding.ts'
import { saysNothing } from './says-nothing.ts'
import { toolsOf } from './tools.ts'

/** Which of the language's blanks stands for the sentences that go. */
export type BlankKind =
  | 'answer'
  | 'answer_asked'
  | 'why_not'
  | 'plain_no'
  | 'what_is_due'
  | 'decided'
  | 'what_is_needed'

const MONEY = / (?:[€$£]|chf|ct)$/
const MOST_QUOTED = 8
const LEAST_QUOTED = 3
/** What somebody else asked them, and what a blank cannot hold. */
const NOT_THEIRS = /[[\]]|:\s/

/** After what the sentences that go were about: a no, a debt, a decision, a demand, or what the customer asked. */
export function blankKindOf({ analysis, kept, dropped, say }: Rebuilding): BlankKind {
  const { refuses, findFinal, findRequests } = toolsOf(analysis.language)
  const isFinal = (sentence: Sentence) => findFinal(sentence).length > 0
  const sentencesOf = (parts: readonly Part[]) => parts.flatMap(({ index }) => analysis.sentences[index] ?? [])
  const meant = dropped.filter((part) => !saysNothing(analysis, part))
  const gone = sentencesOf(dropped)
  if (refusalOf(analysis, kept)) return 'why_not'
  if (refuses(sentencesOf(meant))) return 'plain_no'
  if (!say.isBereaved && isDunning(analysis, dropped)) return 'what_is_due'
  if (gone.some(isFinal) && !isAsking(analysis)) return 'decided'
  if (isUnknown(analysis) && gone.some((sentence) => findRequests(sentence).length > 0)) return 'what_is_needed'
  return questionOf(analysis) === null ? 'answer' : 'answer_asked'
}

/** Who asks or praises wants to know something else than what was decided. */
function isAsking({ situation: { situations } }: Analysis): boolean {
  return situations.includes('question') || situations.includes('praise')
}

/** The last sentence that stays and says no. */
export function refusalOf({ acts }: Analysis, kept: readonly Part[]): Part | undefined {
  return kept.findLast(({ index }) => acts.some(({ act, sentence }) => act === 'refusal' && sentence === index))
}

/** The customer's last question, where it is short enough to be quoted and asks for something; never beside grave harm. */
export function questionOf({ customer, language, situation }: Analysis): string | null {
  if (customer?.language !== language.language || situation.situations.includes('grave_harm')) return null
  const { findRhetorical } = toolsOf(language)
  const asked = customer.sentences.findLast(
    (sentence) =>
      sentence.isQuestion &&
      sentence.words.length <= MOST_QUOTED &&
      sentence.words.length >= LEAST_QUOTED &&
      !NOT_THEIRS.test(customer.text.slice(sentence.start, sentence.end)) &&
      findRhetorical(sentence).length === 0,
  )
  return asked
    ? customer.text
        .slice(asked.start, asked.end)
        .replace(/[\s?!“”„]+/g, ' ')
        .trim()
    : null
}

/** A threat over money that is owed; one over anything else, or to who has paid, is about something else than a debt. */
function isDunning(analysis: Analysis, dropped: readonly Part[]): boolean {
  const { acts, source, language } = analysis
  const isThreat = acts.some(({ act, sentence }) => act === 'threat' && dropped.some(({ index }) => index === sentence))
  if ((!isThreat && analysis.customer !== null) || hasDoneIt(analysis)) return false
  const gone = dropped.map(({ start, end }) => source.slice(start, end)).join(' ')
  const namesMoney = isThreat && isUnknown(analysis) && findFacts(gone, language).some(({ key }) => MONEY.test(key))
  const isOwed = analysis.customer === null || findFacts(source, language).some(({ key }) => MONEY.test(key))
  return namesMoney || (isOwed && speaksOfDebt(analysis))
}

export function speaksOfDebt({ sentences, language }: Analysis): boolean {
  return sentences.some((sentence) => toolsOf(language).findDebt(sentence).length > 0)
}

function isUnknown({ situation }: Analysis): boolean {
  return situation.situations.includes('unknown')
}
