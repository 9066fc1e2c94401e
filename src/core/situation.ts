import type { SituationSign } from './acts.ts'
import { SITUATIONS, type Situation } from './report.ts'

/** What the customer is in, and where that was learnt. */
export interface SituationReading {
  /** In a fixed order; `['unknown']` where nothing tells. */
  readonly situations: readonly Situation[]
  readonly source: 'customer' | 'draft' | 'none'
}

/** Troubles that a mostly happy message only mentions. */
const TROUBLES: ReadonlySet<Situation> = new Set(['complaint', 'problem', 'distress', 'cancellation'])

/**
 * Reads the situation from the customer's message; without one, from what the draft answers to. Signs of crisis count
 * wherever they stand. Where praise outweighs the troubles by far, the troubles are not what the message is about.
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
  const weights = weigh(signs)
  const weight = (situation: Situation) => weights.get(situation) ?? 0
  const isMostlyPraise = weight('praise') >= 2 * Math.max(weight('complaint'), weight('problem'))
  return SITUATIONS.filter(
    (situation) => weight(situation) > 0 && !(isMostlyPraise && weight('praise') > 0 && TROUBLES.has(situation)),
  )
}

/** In how many sentences a situation shows; the first, which is often a title, counts twice. */
function weigh(signs: readonly SituationSign[]): ReadonlyMap<Situation, number> {
  const sentences = new Map<Situation, Set<number>>()
  for (const { situation, sentence } of signs) {
    const own = sentences.get(situation) ?? new Set()
    sentences.set(situation, own.add(sentence))
  }
  return new Map([...sentences].map(([situation, own]) => [situation, own.size + (own.has(0) ? 1 : 0)]))
}
