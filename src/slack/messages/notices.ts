import type { ShownReport } from '../../app/ports.ts'
import { type Block, note, section } from './blocks.ts'

/** What to do first where somebody may be in danger. `crisisText` is the team's own guidance. */
export function sayCrisis(crisisText: string, leads: string): Block[] {
  const steps = [
    '1. Do not send this reply yet.',
    `2. ${crisisText}`,
    `3. ${leads}`,
    '4. When somebody has taken over, answer in a calm and personal way. Nothing about orders or contracts.',
  ]
  return [section(steps.join('\n')), note('There is no score here: a person matters more than a number.')]
}

export function sayNotCovered(): Block {
  return section(
    'I read English, German and Dutch, and could not tell which this is: it may be another language, or too short. So I give no score; please ask a colleague to read it. If it is one of the three, `/checkreply` lets you choose the language.',
  )
}

/** Says what was not looked for, and how to have it looked for. Null where everything was. */
export function saySituation({ report, hasCustomer }: ShownReport): Block | null {
  if (report.notice !== null || !report.situation.includes('unknown')) return null
  if (hasCustomer) {
    return note('I could not tell what the customer needs, so I only looked for what is wrong in any reply.')
  }
  return note(
    'Without the customer’s message I only looked for what is wrong in any reply. To add it, put it above the draft as lines that start with `>`, or post it first and put your draft in its thread.',
  )
}
