import type { Check } from '../../src/app/ports.ts'
import type { CheckInput } from '../../src/core/report.ts'
import { aFlagged, aReport, aRevise } from './a-report.ts'

export interface FakeCheck {
  readonly check: Check
  /** What was asked, oldest first. */
  readonly asked: CheckInput[]
}

/** Judges by a word: FLAG, REVISE, CRISIS, FOREIGN; BREAK throws with the draft in the message. Else ready. */
export function aFakeCheck(): FakeCheck {
  const asked: CheckInput[] = []
  return { asked, check: (input) => judge(asked, input) }
}

function judge(asked: CheckInput[], input: CheckInput) {
  asked.push(input)
  const words = `${input.draft} ${input.customer}`
  const situation = input.customer === null ? (['unknown'] as const) : (['question'] as const)
  if (words.includes('BREAK')) throw new Error(`cannot judge ${input.draft}`)
  if (words.includes('CRISIS')) return aReport({ verdict: 'revise', score: null, notice: 'crisis' })
  if (words.includes('FOREIGN'))
    return aReport({ verdict: 'revise', score: null, notice: 'not_covered', language: null })
  if (words.includes('FLAG')) return aFlagged({ situation })
  return words.includes('REVISE') ? aRevise({ situation }) : aReport({ situation })
}
