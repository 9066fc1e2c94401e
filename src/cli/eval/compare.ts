import type { Verdict } from '../../core/report.ts'
import type { PartBaseline } from './baseline.ts'
import { isFlagged } from './judged.ts'

/** A pair whose verdict is another than in the baseline; `was` is null for a new pair. */
export interface Change {
  readonly id: string
  readonly was: Verdict | null
  readonly is: Verdict
  /** Null where it was flagged and still is. */
  readonly direction: 'now right' | 'now wrong' | null
}

/** A language whose balanced accuracy fell below the lower bound of the baseline; null where it is not measured. */
export interface Fall {
  readonly language: string
  readonly balanced: number | null
  readonly bound: number
}

export interface Comparison {
  readonly changes: readonly Change[]
  /** Ids of pairs that are no longer there. */
  readonly gone: readonly string[]
  readonly falls: readonly Fall[]
}

/** What is compared: each pair's verdict and label, and the balanced accuracy by language. */
export interface Current {
  readonly pairs: readonly { readonly id: string; readonly verdict: Verdict; readonly isBad: boolean }[]
  readonly balanced: Readonly<Record<string, number | null>>
}

export function compareWithBaseline(current: Current, { verdicts, figures }: PartBaseline): Comparison {
  const ids = new Set(current.pairs.map(({ id }) => id))
  const falls = Object.entries(figures).flatMap(([language, { balanced }]): readonly Fall[] => {
    const now = current.balanced[language] ?? null
    if (!balanced || (now !== null && now >= balanced.low)) return []
    return [{ language, balanced: now, bound: balanced.low }]
  })
  return {
    changes: current.pairs.flatMap((pair) => toChange(pair, verdicts[pair.id] ?? null)),
    gone: Object.keys(verdicts).filter((id) => !ids.has(id)),
    falls,
  }
}

function toChange({ id, verdict, isBad }: Current['pairs'][number], was: Verdict | null): readonly Change[] {
  if (was === verdict) return []
  const isRight = isFlagged({ verdict }) === isBad
  const isSame = was !== null && isFlagged({ verdict: was }) === isFlagged({ verdict })
  return [{ id, was, is: verdict, direction: isSame ? null : isRight ? 'now right' : 'now wrong' }]
}
