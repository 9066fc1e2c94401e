import { DOING, FEELING, MOVING, THANKING } from '../act-kinds.ts'
import type { Act } from '../acts.ts'
import type { Analysis } from '../engine.ts'
import type { ActId } from '../rubric.ts'
import { isOverlapping } from '../spans.ts'
import type { Sentence } from '../text/sentences.ts'
import { type Bearing, readBearing } from './bearing.ts'
import { isMeant, isPledge } from './deeds.ts'
import { factsIn } from './facts-in.ts'
import type { Part } from './frame.ts'
import { isHarmful, isOutOfTune } from './harm.ts'
import { findForeignClosing } from './leftovers.ts'
import { toolsOf } from './tools.ts'

/** Whether a sentence may stay where a draft is written anew: it does something good for this customer, and no harm. */
export type Fitness = (part: Part) => boolean

/** Good in any situation. */
const KIND: ReadonlySet<ActId> = new Set([...FEELING, ...MOVING, 'acknowledgement', 'refusal', 'closing'])
/** Good where the draft does more than defend itself. */
const TELLING: ReadonlySet<ActId> = new Set(['information', 'explanation', 'time', 'alternative'])
/** So many of a sentence's words must stand in clauses that do good; fewer, where somebody feels or does something. */
const LEAST_SHARE = 0.5
const LEAST_SOLID = 0.3

const known = new WeakMap<Analysis, Fitness>()

/** Made once for each draft. */
export function createFitness(analysis: Analysis): Fitness {
  const fitness = known.get(analysis) ?? readFitness(analysis)
  known.set(analysis, fitness)
  return fitness
}

function readFitness(analysis: Analysis): Fitness {
  const { acts, sentences, source, language } = analysis
  const bearing = readBearing(analysis)
  return (part) => {
    const sentence = sentences[part.index]
    if (!sentence) return false
    const own = acts.filter((act) => act.sentence === part.index)
    const text = source.slice(part.start, part.end)
    if (own.some(({ act }) => act === 'statutory') || findForeignClosing(text, language) !== null) return true
    if (isHarmful(analysis, part, bearing)) return false
    if (bearing.isRescue) return true
    if (isOutOfTune(analysis, part, bearing)) return false
    if (isPledge(text, sentence, language) && own.some(isDeed)) return !bearing.isThankless
    return doesGood(analysis, part, { own, sentence, bearing })
  }
}

/** A promise that nobody recognised as a deed may be none: "if we made an exception for everybody". */
function isDeed({ act, isStock }: Act): boolean {
  return !isStock && MOVING.has(act)
}

interface Heard {
  readonly own: readonly Act[]
  readonly sentence: Sentence
  readonly bearing: Bearing
}

function doesGood(analysis: Analysis, part: Part, { own, sentence, bearing }: Heard): boolean {
  const { language } = analysis
  const means = (act: Act) => isMeant(act, sentence, language)
  if (bearing.isCold) return own.some((act) => act.act !== 'fix_done' && means(act))
  if (bearing.isThankless || bearing.isMeasured) return own.some(means)
  if (toolsOf(language).findRequests(sentence).length > 0) return !bearing.isAsked
  if (bearing.isHelpful && !own.some(({ isStock }) => isStock)) return true
  const isBare = bearing.isDoubtful || (bearing.isTroubled && factsIn(analysis, part).length === 0)
  const isDone = (act: Act) => !(isBare && DOING.has(act.act)) || act.act === 'redress' || means(act)
  const isKind = own.some(({ act, isStock }) => !isStock && (FEELING.has(act) || MOVING.has(act)))
  const isCold = (act: Act) => !isKind && (bearing.isTroubled || isFlagged(analysis, act))
  const good = own.filter((act) => isGood(act, bearing) && isDone(act) && !(act.act === 'refusal' && isCold(act)))
  const isSolid = good.some(({ act }) => DOING.has(act) || FEELING.has(act))
  return shareOf(analysis, part, good) >= (isSolid ? LEAST_SOLID : LEAST_SHARE)
}

function isFlagged({ firings }: Analysis, act: Act): boolean {
  return firings.some(({ rule, span }) => rule.severity !== 'advice' && span && isOverlapping(span, act))
}

function isGood({ act, isStock }: Act, { isTroubled, isMerry, isGift, tells, thanksAnew }: Bearing): boolean {
  if (isStock) return false
  if (act === 'acknowledgement') return !isTroubled
  if (KIND.has(act)) return !(isMerry && FEELING.has(act))
  if (THANKING.has(act)) return !thanksAnew && (!isTroubled || isGift)
  return TELLING.has(act) && tells
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
