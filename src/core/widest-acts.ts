import type { Act } from './acts.ts'
import type { ActId } from './rubric.ts'
import { isOverlapping } from './spans.ts'

/** Act → the acts that its own words void. */
const VOIDS: Readonly<Partial<Record<ActId, ReadonlySet<ActId>>>> = {
  apology_conditional: new Set(['apology']),
  refusal: new Set(['redress', 'fix_done', 'commitment', 'alternative', 'personal_contact']),
}

/**
 * Of several cues for one act on overlapping words, the one that covers most; specific before stock. A conditional
 * apology is no apology, and what is refused is no help.
 */
export function keepWidest(acts: readonly Act[]): readonly Act[] {
  const wide = [...acts].sort((a, b) => b.end - b.start - (a.end - a.start) || Number(a.isStock) - Number(b.isStock))
  const kept: Act[] = []
  for (const act of wide) {
    const overlaps = kept.some((other) => other.act === act.act && isOverlapping(act, other))
    if (!overlaps) kept.push(act)
  }
  const isVoid = (act: Act) => kept.some((other) => VOIDS[other.act]?.has(act.act) && isOverlapping(act, other))
  return kept.filter((act) => !isVoid(act)).sort((a, b) => a.start - b.start || a.act.localeCompare(b.act))
}
