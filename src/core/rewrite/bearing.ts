import { FEELING, OWNING, THANKING } from '../act-kinds.ts'
import type { Analysis } from '../engine.ts'
import type { CriterionId } from '../report.ts'
import type { ActId } from '../rubric.ts'
import { hasDoneIt, isGrieving, isTroubling } from './manners.ts'
import { toolsOf } from './tools.ts'

/** Where one of these is found, the draft's reasons are part of the fault. */
const WALLS: ReadonlySet<CriterionId> = new Set([
  'legalistic',
  'dismissive',
  'policy_shield',
  'argumentative',
  'threatening',
  'distress_mismatch',
])

/** What decides how a sentence is heard. */
export interface Bearing {
  readonly isTroubled: boolean
  readonly isGrieving: boolean
  /** Somebody in grief meets no word of sympathy: what only asks or tells belongs to the fault. */
  readonly isCold: boolean
  /** Nothing is wrong, and praise was given. */
  readonly isMerry: boolean
  readonly isGift: boolean
  /** The draft says what customers are worth: so does its no. */
  readonly isMeasured: boolean
  readonly isHelpful: boolean
  /** The draft tells how to be safe now: all of it counts. */
  readonly isRescue: boolean
  /** Praise or an idea without a word of thanks: it was answered beside the point. */
  readonly isThankless: boolean
  /** An idea was thanked for in words that would fit any message: the rewrite thanks anew. */
  readonly thanksAnew: boolean
  /** Deeds count only where somebody says that they did them: to somebody in grief, and beside a sale. */
  readonly isDoubtful: boolean
  /** The customer has done what they are asked for. */
  readonly isAsked: boolean
  /** What the draft tells is not told to defend it. */
  readonly tells: boolean
}

export function readBearing(analysis: Analysis): Bearing {
  const { acts, firings, situation, sentences, language, signals } = analysis
  const { situations } = situation
  const isTroubled = isInTrouble(analysis)
  const isPraise = situations.includes('praise')
  const isMerry = isPraise && !isTroubled
  const grave = firings.filter(({ rule }) => rule.severity !== 'advice')
  const has = (kinds: ReadonlySet<ActId>) => acts.some(({ act, isStock }) => !isStock && kinds.has(act))
  const isThanked = has(THANKING) || !grave.some(({ rule }) => rule.criterion === 'missing_thanks')
  return {
    isTroubled,
    isGrieving: isGrieving(analysis),
    isCold: isGrieving(analysis) && !has(FEELING),
    isMerry,
    isGift: isPraise || situations.includes('idea') || situations.includes('loyalty'),
    isMeasured: grave.some(({ rule }) => rule.criterion === 'unequal'),
    isHelpful: isMostlyHelp(analysis),
    isRescue: sentences.some((sentence) => toolsOf(language).findRescue(sentence).length > 0),
    thanksAnew: situations.includes('idea') && !situations.includes('loyalty') && signals.idea_thanked === 0,
    isThankless: (isMerry || situations.includes('idea')) && !isThanked,
    isDoubtful: isGrieving(analysis) || grave.some(({ rule }) => rule.criterion === 'upsell_in_complaint'),
    isAsked: hasDoneIt(analysis),
    tells: !grave.some(({ rule }) => WALLS.has(rule.criterion)) && !isTroubled && !isPraise,
  }
}

/** Something is wrong for the customer; who praises and would leave all the same is in none. */
export function isInTrouble({ situation: { situations } }: Analysis): boolean {
  const isPraise = situations.includes('praise')
  return situations.some((one) => isTroubling(one) && !(isPraise && one === 'cancellation'))
}

/** An idea, praise, loyalty: something was given, and nothing is wrong beside it. */
export function isGift(analysis: Analysis): boolean {
  const { situations } = analysis.situation
  if (situations.includes('idea') || situations.includes('praise')) return true
  return situations.includes('loyalty') && !isInTrouble(analysis)
}

/** A draft that helps in several sentences and errs in one: what no cue knows in it is meant well, too. */
function isMostlyHelp(analysis: Analysis): boolean {
  const { acts, firings, sentences } = analysis
  const faulty = new Set(
    firings.flatMap(({ rule, span }) =>
      rule.severity !== 'advice' && span ? [sentences.findIndex(({ end }) => end > span.start)] : [],
    ),
  )
  const good = acts.filter(
    ({ act, isStock, sentence }) => !isStock && (OWNING.has(act) || act === 'apology_owning') && !faulty.has(sentence),
  )
  const isOwned = good.some(({ act }) => act === 'apology_owning' || (act === 'redress' && !isGrieving(analysis)))
  return isOwned && faulty.size <= 1 && new Set(good.map(({ sentence }) => sentence)).size >= 2
}
