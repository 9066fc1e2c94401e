import type { Analysis } from '../engine.ts'
import type { Situation } from '../report.ts'
import { detectRegister, inRegister } from './register.ts'
import { findTopic } from './topic.ts'

/** Says a template for the situation at hand, in the draft's register; '' where there is none. */
export interface Speaker {
  (template: string | undefined): string
  readonly topic: string | null
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

/** Without a customer's message and any sign of what it was, nothing is known of them: `unknown`. Each speaker names the customer's own topic once, in the first template that has a place for it. */
export function createSpeaker(analysis: Analysis): Speaker {
  const { templates } = analysis.language
  const register = detectRegister(analysis.sentences, templates)
  const topic = findTopic(analysis, register)
  const known = GRAVITY.filter((situation) => analysis.situation.situations.includes(situation))
  const situations: readonly Situation[] = known.length === 0 && !analysis.customer ? ['unknown'] : known
  let namedIn: string | null = null
  function say(name: string | undefined): string {
    if (!name) return ''
    const mayName = topic !== null && (namedIn === null || namedIn === name)
    const variants = [...situations.map((situation) => `${name}.${situation}`), name]
    for (const variant of variants) {
      const specific = mayName ? templates.sentences[`${variant}+topic`] : undefined
      const found = specific ?? templates.sentences[variant]
      if (!found) continue
      if (specific) namedIn = name
      return inRegister(found, register).replaceAll('{topic}', topic ?? '')
    }
    return ''
  }
  return Object.assign(say, { topic })
}
