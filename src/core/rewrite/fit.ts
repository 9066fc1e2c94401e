import type { Act } from '../acts.ts'
import type { Analysis } from '../engine.ts'
import type { CriterionId, Situation } from '../report.ts'
import type { ActId } from '../rubric.ts'
import type { Part } from './frame.ts'
import { isGrieving } from './manners.ts'
import { toolsOf } from './tools.ts'

/** Whether a sentence may stay where a draft is written anew: it does something good for this customer, and no harm. */
export type Fitness = (part: Part) => boolean

/** Good in any situation. */
const KIND: ReadonlySet<ActId> = new Set([
  'apology',
  'apology_owning',
  'empathy',
  'acknowledgement',
  'fix_done',
  'commitment',
  'redress',
  'passed_on',
  'request_detail',
  'personal_contact',
  'refusal',
  'closing',
])
/** Good where nothing is wrong, or where something was given. */
const GLAD: ReadonlySet<ActId> = new Set(['joy', 'thanks'])
/** Out of place where nothing is wrong. */
const SORRY: ReadonlySet<ActId> = new Set(['empathy', 'apology', 'apology_owning'])
/** Good where the draft does more than defend itself. */
const TELLING: ReadonlySet<ActId> = new Set(['information', 'explanation', 'time', 'alternative'])
const HARMFUL: ReadonlySet<ActId> = new Set([
  'threat',
  'blame',
  'contradiction',
  'already_said',
  'minimising',
  'defence',
  'sarcasm',
  'deflection',
  'upsell',
  'customer_value',
  'liability_denial',
  'law',
  'policy',
  'apology_conditional',
  'vague_promise',
  'boilerplate',
])
/** Harmful to somebody in trouble. */
const CHILLING: ReadonlySet<ActId> = new Set(['cheer', 'joy', 'self_service'])
const TROUBLED: ReadonlySet<Situation> = new Set(['complaint', 'problem', 'cancellation', 'distress', 'grave_harm'])
/** Where one of these is found, the draft's reasons are part of the fault. */
const WALLS: ReadonlySet<CriterionId> = new Set([
  'legalistic',
  'dismissive',
  'policy_shield',
  'argumentative',
  'threatening',
  'distress_mismatch',
])
const HELP: ReadonlySet<ActId> = new Set(['apology_owning', 'fix_done', 'redress', 'commitment', 'personal_contact'])
/** So many of a sentence's words must stand in clauses that do good. */
const LEAST_SHARE = 0.5
const EMOJI = /\p{Extended_Pictographic}/u

export function createFitness(analysis: Analysis): Fitness {
  const { acts, firings, situation, source, sentences } = analysis
  const { findRequests, findHollow } = toolsOf(analysis.language)
  const isTroubled = isInTrouble(analysis)
  const isWall = firings.some(({ rule }) => rule.severity !== 'advice' && WALLS.has(rule.criterion))
  const isPraise = situation.situations.includes('praise')
  const isGift = isPraise || situation.situations.includes('idea') || situation.situations.includes('loyalty')
  const tells = !isWall && !isTroubled && !isPraise
  const isHelpful = isMostlyHelp(analysis)
  const isMerry = isPraise && !isTroubled
  const isGood = ({ act, isStock }: Act) =>
    !isStock &&
    ((KIND.has(act) && !(isMerry && SORRY.has(act))) ||
      (GLAD.has(act) && (!isTroubled || isGift)) ||
      (TELLING.has(act) && tells))
  const isBad = ({ act, cue }: Act) =>
    HARMFUL.has(act) || (isTroubled && CHILLING.has(act)) || (act === 'leftover' && cue === 'other-language')

  return (part) => {
    const own = acts.filter(({ sentence }) => sentence === part.index)
    if (own.some(({ act }) => act === 'statutory')) return true
    const sentence = sentences[part.index]
    if (!sentence || own.some(isBad) || isFaulted(analysis, part) || findHollow(sentence).length > 0) return false
    const text = source.slice(part.start, part.end)
    if (isTroubled && (EMOJI.test(text) || (isGrieving(analysis) && text.endsWith('!')))) return false
    if (findRequests(sentence).length > 0 || (isHelpful && !own.some(({ isStock }) => isStock))) return true
    return shareOf(analysis, part, own.filter(isGood)) >= LEAST_SHARE
  }
}

/** Something is wrong for the customer; beside praise only what they complain of counts. */
export function isInTrouble({ situation: { situations } }: Analysis): boolean {
  const isPraise = situations.includes('praise')
  return situations.some((one) => TROUBLED.has(one) && (!isPraise || one === 'complaint' || one === 'problem'))
}

/** A draft that helps in several sentences and errs in one: what no cue knows in it is meant well, too. */
function isMostlyHelp(analysis: Analysis): boolean {
  const { acts, firings, sentences } = analysis
  const faulty = new Set(
    firings.flatMap(({ rule, span }) =>
      rule.severity !== 'advice' && span ? [sentences.findIndex(({ end }) => end > span.start)] : [],
    ),
  )
  const good = acts.filter(({ act, isStock, sentence }) => !isStock && HELP.has(act) && !faulty.has(sentence))
  const isOwned = !isGrieving(analysis) || good.some(({ act }) => act === 'apology_owning')
  return isOwned && faulty.size === 1 && new Set(good.map(({ sentence }) => sentence)).size >= 2
}

/** A finding at its words; a no that only wants softening is none. */
function isFaulted({ firings, acts }: Analysis, part: Part): boolean {
  return firings.some(({ rule, span }) => {
    if (rule.severity === 'advice' || !span || span.end <= part.start || part.end <= span.start) return false
    const meant = acts.filter((act) => act.sentence === part.index && act.start < span.end && span.start < act.end)
    return meant.some(({ act }) => act !== 'refusal' && rule.when.acts?.includes(act))
  })
}

/** The share of a sentence's words in clauses that do one of these. */
function shareOf({ sentences }: Analysis, { index, start }: Part, good: readonly Act[]): number {
  const sentence = sentences[index]
  if (!sentence || good.length === 0) return 0
  const words = sentence.words.map((word, at) => ({ ...word, clause: sentence.clauses[at] }))
  const body = words.filter((word) => word.start >= start)
  const done = new Set(
    body.filter((word) => good.some((act) => act.start < word.end && word.start < act.end)).map(({ clause }) => clause),
  )
  return body.filter(({ clause }) => done.has(clause)).length / Math.max(body.length, 1)
}
