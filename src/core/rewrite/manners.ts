import type { Analysis } from '../engine.ts'
import type { Situation } from '../report.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Said } from './compose.ts'
import { factsIn } from './facts-in.ts'
import type { Part } from './frame.ts'
import type { Speaker } from './speaker.ts'
import { toolsOf } from './tools.ts'

/** A longer sentence wishes nothing only. */
const MOST_WISHED = 14
const TROUBLED: ReadonlySet<Situation> = new Set(['complaint', 'problem', 'cancellation', 'distress', 'grave_harm'])
const GRIEVING: ReadonlySet<Situation> = new Set(['distress', 'grave_harm'])

/** Whether anything is wrong for the customer. */
export function isTroubled(situations: readonly Situation[]): boolean {
  return situations.some(isTroubling)
}

export function isTroubling(situation: Situation): boolean {
  return TROUBLED.has(situation)
}

/** Whether the customer is worried, hurt or in grief. */
export function isGrieving({ situation }: Analysis): boolean {
  return situation.situations.some((one) => GRIEVING.has(one))
}

/** Whether the customer says that they have sent, paid or told it already, or cannot: asking once more would hurt. */
export function hasDoneIt({ customer, language }: Analysis): boolean {
  if (customer?.language !== language.language) return false
  return customer.sentences.some((sentence) => toolsOf(language).findDone(sentence).length > 0)
}

/** What nobody objected to, and still would hurt: good cheer for one in trouble, and asking something of the dead. */
export function mindManners(analysis: Analysis, part: Part, say: Speaker): Said | null {
  const sentence = analysis.sentences[part.index]
  if (!sentence) return null
  if (isAskingTheDead(analysis, sentence)) return { text: say('instead_of_the_dead'), rules: [] }
  return isOutOfPlace(analysis, part, sentence) ? { text: '', rules: [] } : null
}

function isAskingTheDead({ customer, language }: Analysis, sentence: Sentence): boolean {
  const { findDeath, findAskingTheDead } = toolsOf(language)
  if (customer?.language !== language.language || findAskingTheDead(sentence).length === 0) return false
  return customer.sentences.some((one) => findDeath(one).length > 0)
}

function isOutOfPlace(analysis: Analysis, part: Part, sentence: Sentence): boolean {
  const { situation, language } = analysis
  if (
    !isTroubled(situation.situations) ||
    situation.situations.includes('praise') ||
    sentence.words.length > MOST_WISHED
  )
    return false
  const isCheer = toolsOf(language).findCheer(sentence).length > 0
  return isCheer && factsIn(analysis, part).length === 0
}
