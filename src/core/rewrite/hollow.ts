import { HELPING } from '../act-kinds.ts'
import type { Act } from '../acts.ts'
import type { ActId } from '../rubric.ts'
import { isOverlapping } from '../spans.ts'

const HOLLOW: ReadonlySet<ActId> = new Set(['boilerplate', 'vague_promise', 'cheer', 'apology_conditional'])

/**
 * Whether a sentence's acts are stock words or hedged regret alone: what such a sentence seems to promise or refuse
 * ("did not meet your expectations") is nothing.
 */
export function isHollow(own: readonly Act[]): boolean {
  const hollow = own.filter(({ act }) => HOLLOW.has(act))
  const isMeant = (one: Act) => HELPING.has(one.act) && !one.isStock
  const isNo = (one: Act) => one.act === 'refusal' && !hollow.some((other) => isOverlapping(one, other))
  return hollow.length > 0 && !own.some((one) => isMeant(one) || isNo(one))
}
