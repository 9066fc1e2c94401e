import { FEELING, THANKING } from '../act-kinds.ts'
import type { Analysis } from '../engine.ts'
import type { ActId } from '../rubric.ts'
import { isGift, isInTrouble } from './bearing.ts'
import { speaksOfDebt } from './blank-kind.ts'
import type { Part } from './frame.ts'
import { isGrieving } from './manners.ts'
import { actsOf, type Rebuilding } from './rebuilding.ts'

/** What a loyal customer is not left without. */
const LOYAL: ReadonlySet<ActId> = new Set([...THANKING, 'acknowledgement'])
/** So many sentences are heard as the beginning. */
const EARLY = 3

/** Thanks for what was given, sympathy for what was suffered, unless it stays in the draft's own words. */
export function sayFirst(made: Rebuilding): readonly string[] {
  const { analysis, say } = made
  const names = analysis.customer === null && isUnknown(analysis) ? fromDraft(made) : fromCustomer(made)
  return names.map((name) => say(name)).filter((text) => text !== '')
}

function fromCustomer({ analysis, kept }: Rebuilding): readonly string[] {
  const { situations } = analysis.situation
  const own = actsOf(analysis, kept)
  const sympathy = needsSympathy(analysis, kept) ? [sympathyFor(analysis)] : []
  const thanks = isThanked(analysis, kept) ? [] : [thanksFor(analysis)]
  const both = isGrieving(analysis) ? [...sympathy, ...thanks] : [...thanks, ...sympathy]
  const names = sympathy.length > 0 && isMixed(analysis) ? sympathy : both
  if (isLoyalInTrouble(analysis) && !own.some(({ act }) => LOYAL.has(act))) names.push('thanks.loyalty')
  if (names.length > 0 || isGift(analysis)) return names
  return situations.includes('question') && own.length === 0 ? ['thanks_for_message'] : []
}

/** Nothing is known of the customer: what the draft began with, in words that stand. */
function fromDraft({ analysis, kept, dropped }: Rebuilding): readonly string[] {
  const { acts } = analysis
  const said = (parts: readonly Part[]) =>
    acts.filter((act) => parts.some(({ index }) => index === act.sentence)).map(({ act }) => act)
  const [stays, gone] = [said(kept), said(dropped)]
  if (stays.some((act) => FEELING.has(act) || THANKING.has(act))) return []
  if (gone.some((act) => FEELING.has(act) || act === 'apology_conditional')) return ['sorry']
  return gone.length > 0 && !gone.includes('threat') && !speaksOfDebt(analysis) ? ['thanks_for_message'] : []
}

/** Who praises in passing came with something else: no word of joy comes before that. */
function thanksFor(analysis: Analysis): string {
  return isMixed(analysis) ? 'thanks_for_message' : 'thanks'
}

function isMixed({ situation: { situations } }: Analysis): boolean {
  const others = situations.filter((one) => one !== 'praise' && one !== 'loyalty')
  return situations.includes('praise') && others.length > 0 && !others.includes('idea')
}

function isThanked(analysis: Analysis, kept: readonly Part[]): boolean {
  if (analysis.situation.situations.includes('idea') && analysis.signals.idea_thanked === 0) return false
  return !isGift(analysis) || actsOf(analysis, kept).some(({ act }) => THANKING.has(act))
}

function isLoyalInTrouble(analysis: Analysis): boolean {
  return analysis.situation.situations.includes('loyalty') && isInTrouble(analysis) && !isGrieving(analysis)
}

function needsSympathy(analysis: Analysis, kept: readonly Part[]): boolean {
  const isIdea = analysis.situation.situations.includes('idea') && !isGrieving(analysis)
  if (isIdea || feelsEarly(analysis, kept)) return false
  return isInTrouble(analysis) || isUnknown(analysis)
}

/**
 * Who only asks, and worries or thinks of leaving, is told that they are understood: nothing has gone wrong yet; whom nobody
 * understood, and who is not angry, is thanked for writing.
 */
function sympathyFor(analysis: Analysis): string {
  const { situations } = analysis.situation
  if (isUnknown(analysis) && analysis.signals.anger === 0) return 'thanks_for_message'
  const isAsking = situations.every((one) => one === 'question' || one === 'distress' || one === 'cancellation')
  return isAsking && situations.includes('question') ? 'understood' : 'sorry'
}

/** Good wishes at the end are no sympathy to begin with. */
function feelsEarly(analysis: Analysis, kept: readonly Part[]): boolean {
  return actsOf(analysis, kept.slice(0, 2)).some(({ act, sentence }) => FEELING.has(act) && sentence < EARLY)
}

function isUnknown({ situation }: Analysis): boolean {
  return situation.situations.includes('unknown')
}
