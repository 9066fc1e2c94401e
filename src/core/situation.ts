import type { SituationSign } from './acts.ts'
import { SITUATIONS, type Situation } from './report.ts'

/** What the customer is in, and where that was learnt. */
export interface SituationReading {
  /** In a fixed order; `['unknown']` where nothing tells. */
  readonly situations: readonly Situation[]
  readonly source: 'customer' | 'draft' | 'none'
}

/**
 * Reads the situation from the customer's message; without one, from what the draft answers to. Signs of crisis count
 * wherever they stand.
 */
export function readSituation(
  customer: readonly SituationSign[] | null,
  draft: readonly SituationSign[],
): SituationReading {
  const crisis = draft.filter((sign) => sign.situation === 'crisis')
  const fromCustomer = collect([...(customer ?? []), ...crisis])
  if (customer !== null && fromCustomer.length > 0) return { situations: fromCustomer, source: 'customer' }
  const fromDraft = collect(draft)
  if (fromDraft.length > 0) return { situations: fromDraft, source: 'draft' }
  return { situations: ['unknown'], source: 'none' }
}

function collect(signs: readonly SituationSign[]): readonly Situation[] {
  const found = new Set(signs.map((sign) => sign.situation))
  return SITUATIONS.filter((situation) => found.has(situation))
}
