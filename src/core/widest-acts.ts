import type { Act } from './acts.ts'
import type { ActId } from './rubric.ts'
import { type Claims, createClaims, outside } from './spans.ts'

/** Act → the acts that its own words void. */
const VOIDS: Readonly<Partial<Record<ActId, ReadonlySet<ActId>>>> = {
  apology_conditional: new Set(['apology']),
  refusal: new Set(['redress', 'fix_done', 'commitment', 'alternative', 'personal_contact']),
}

/**
 * Of several cues for one act on overlapping words, the one that covers most; specific before stock. A conditional
 * apology is no apology, and what is refused is no help. In order of their beginnings.
 */
export function keepWidest(acts: readonly Act[]): readonly Act[] {
  if (acts.length === 0) return acts
  const wide = [...acts].sort((a, b) => b.end - b.start - (a.end - a.start) || Number(a.isStock) - Number(b.isStock))
  const claims = new Map<ActId, Claims>()
  const kept = wide.filter((act) => claimsOf(act.act, claims).claim(act))
  return dropVoid(kept.sort((a, b) => a.start - b.start || a.act.localeCompare(b.act)))
}

function claimsOf(act: ActId, claims: Map<ActId, Claims>): Claims {
  const own = claims.get(act) ?? createClaims()
  claims.set(act, own)
  return own
}

function dropVoid(acts: readonly Act[]): readonly Act[] {
  let left = acts
  for (const [voiding, voided] of Object.entries(VOIDS)) {
    const spans = acts.filter(({ act }) => act === voiding)
    if (spans.length === 0) continue
    const safe = new Set(outside(acts, spans))
    left = left.filter((act) => !voided.has(act.act) || safe.has(act))
  }
  return left
}
