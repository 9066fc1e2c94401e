import type { Analysis } from '../engine.ts'
import type { Situation } from '../report.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Said } from './compose.ts'
import { findFacts } from './facts.ts'
import type { Part } from './frame.ts'
import type { Speaker } from './speaker.ts'
import { toolsOf } from './tools.ts'

/** A longer sentence wishes nothing only. */
const MOST_WISHED = 14
const TROUBLED: ReadonlySet<Situation> = new Set(['complaint', 'problem', 'cancellation', 'distress', 'grave_harm'])
const GRIEVING: ReadonlySet<Situation> = new Set(['distress', 'grave_harm'])

/** Whether the customer is worried, hurt or in grief. */
export function isGrieving({ situation }: Analysis): boolean {
  return situation.situations.some((one) => GRIEVING.has(one))
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

function isOutOfPlace({ source, situation, language }: Analysis, part: Part, sentence: Sentence): boolean {
  const isTroubled = situation.situations.some((one) => TROUBLED.has(one)) && !situation.situations.includes('praise')
  if (!isTroubled || sentence.words.length > MOST_WISHED) return false
  const isCheer = toolsOf(language).findCheer(sentence).length > 0
  return isCheer && findFacts(source.slice(part.start, part.end), language).length === 0
}
