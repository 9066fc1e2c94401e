import type { Analysis } from '../engine.ts'
import type { Situation } from '../report.ts'
import { isTroubled } from './manners.ts'
import { detectRegister, inRegister } from './register.ts'
import { toolsOf } from './tools.ts'
import { findTopic } from './topic.ts'

/** Says a template for the situation at hand, in the draft's register; '' where there is none. */
export interface Speaker {
  (template: string | undefined): string
  readonly topic: string | null
  /** The customer lost somebody. */
  readonly isBereaved: boolean
  /** The customer wants no answer. */
  readonly isQuiet: boolean
}

/** The gravest first: it decides what is said. */
const GRAVITY: readonly Situation[] = [
  'crisis',
  'grave_harm',
  'distress',
  'idea',
  'cancellation',
  'complaint',
  'problem',
  'praise',
  'loyalty',
  'question',
]

/**
 * Without a customer's message and any sign of what it was, nothing is known of them: `unknown`. Each speaker names the
 * customer's own topic once, in the first template that has a place for it; where they want no answer, none is promised.
 */
export function createSpeaker(analysis: Analysis): Speaker {
  const { templates } = analysis.language
  const register = detectRegister(analysis.sentences, analysis.language, analysis.register)
  const topic = findTopic(analysis, register)
  const known = GRAVITY.filter((situation) => isMeant(situation, analysis.situation.situations))
  const situations: readonly Situation[] = known.length === 0 && !analysis.customer ? ['unknown'] : known
  const { isQuiet, isBereaved, isUrgent } = readWishes(analysis)
  let namedIn: string | null = null
  function say(name: string | undefined): string {
    if (!name) return ''
    const mayName = topic !== null && (namedIn === null || namedIn === name)
    const variants = [...situations.map((situation) => `${name}.${situation}`), name]
    for (const variant of variants) {
      const specific = mayName ? templates.sentences[`${variant}+topic`] : undefined
      const quiet = isQuiet ? templates.sentences[`${variant}+quiet`] : undefined
      const urgent = isUrgent ? templates.sentences[`${variant}+urgent`] : undefined
      const bereaved = isBereaved ? templates.sentences[`${name}+bereaved`] : undefined
      const found = quiet ?? bereaved ?? urgent ?? specific ?? templates.sentences[variant]
      if (!found) continue
      if (found === specific) namedIn = name
      return inRegister(found, register).replaceAll('{topic}', topic ?? '')
    }
    return ''
  }
  return Object.assign(say, { topic, isBereaved, isQuiet })
}

/** Who complains and threatens to go, or praises something beside it, wants the complaint answered. */
function isMeant(situation: Situation, all: readonly Situation[]): boolean {
  if (situation === 'cancellation' && (all.includes('complaint') || all.includes('problem'))) return false
  if (situation === 'praise' && (all.includes('complaint') || all.includes('problem'))) return false
  return all.includes(situation)
}

/** Whether the customer wants no answer, lost somebody, cannot wait. Who waits "without an answer" wants one. */
function readWishes({ customer, language, situation }: Analysis) {
  if (customer?.language !== language.language) return { isQuiet: false, isBereaved: false, isUrgent: false }
  const { findQuiet, findDeath, findUrgent } = toolsOf(language)
  return {
    isQuiet: !isTroubled(situation.situations) && customer.sentences.some((sentence) => findQuiet(sentence).length > 0),
    isBereaved: customer.sentences.some((sentence) => findDeath(sentence).length > 0),
    isUrgent: customer.sentences.some((sentence) => findUrgent(sentence).length > 0),
  }
}
