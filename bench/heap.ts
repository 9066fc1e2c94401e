import type { Check } from '../src/core/check.ts'
import type { Reply } from './replies.ts'

export interface HeapPoint {
  readonly checks: number
  /** MiB that are used after garbage was collected. */
  readonly used: number
}

const POINTS = 10
const MIB = 2 ** 20

/** The heap at ten points of a long run; no two drafts are the same, so that nothing kept by text goes unseen. */
export function measureHeap(
  check: Check,
  replies: readonly Reply[],
  { checks, collect }: { readonly checks: number; readonly collect: () => void },
): readonly HeapPoint[] {
  const points: HeapPoint[] = []
  for (let at = 1; at <= checks; at++) {
    const { customer, draft } = replies[at % replies.length] as Reply
    check({ customer, draft: `${draft} Your case is number${at}.` })
    if (at % Math.floor(checks / POINTS) !== 0) continue
    collect()
    points.push({ checks: at, used: process.memoryUsage().heapUsed / MIB })
  }
  return points
}
