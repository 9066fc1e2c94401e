import { MOVING, OWNING } from '../act-kinds.ts'
import type { ActId } from '../rubric.ts'
import { isInTrouble } from './bearing.ts'
import type { BlankKind } from './blank-kind.ts'
import { isGrieving } from './manners.ts'
import { actsOf, type Rebuilding } from './rebuilding.ts'

/** What shows that an idea is in good hands; beside a no only that it was passed on. */
const PROMISED: ReadonlySet<ActId> = new Set(['passed_on', 'commitment', 'fix_done'])

/** One thing to end with: what is possible after a no, help after a demand, else what happens next. */
export function sayLast(made: Rebuilding, kind: BlankKind): readonly string[] {
  const text = made.say(closingFor(made, kind))
  return text === '' ? [] : [text]
}

function closingFor(made: Rebuilding, kind: BlankKind): string | undefined {
  const { analysis, kept, dropped } = made
  const { situations } = analysis.situation
  const own = actsOf(analysis, kept)
  if (situations.includes('idea')) return closingForIdea(made, kind)
  if (situations.includes('praise') && !isInTrouble(analysis)) return undefined
  const moves = isGrieving(analysis) ? OWNING : MOVING
  if (own.some(({ act }) => moves.has(act))) return undefined
  if (kind === 'what_is_due') return 'instead_of_threat'
  if (kind === 'why_not' || own.some(({ act }) => act === 'refusal')) return 'offer'
  if (actsOf(analysis, dropped).some(({ act }) => act === 'deflection')) return 'hand_over'
  return isOpen(made, kind) ? 'next_step' : undefined
}

function closingForIdea({ analysis, kept }: Rebuilding, kind: BlankKind): string | undefined {
  const own = actsOf(analysis, kept)
  const isRefused = kind === 'why_not' || kind === 'plain_no' || own.some(({ act }) => act === 'refusal')
  if (own.some(({ act }) => PROMISED.has(act) && (!isRefused || act === 'passed_on'))) return undefined
  return isRefused ? 'still_passed_on' : 'next_step'
}

/** Whether something is still to be done when the blank is filled. */
function isOpen({ analysis }: Rebuilding, kind: BlankKind): boolean {
  const { situations } = analysis.situation
  const isComplaint = situations.includes('complaint') || isGrieving(analysis)
  if (kind === 'answer_asked' && !isComplaint) return false
  return isInTrouble(analysis) || (situations.includes('unknown') && analysis.customer !== null)
}
