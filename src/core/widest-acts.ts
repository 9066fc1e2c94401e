import type { Act } from './acts.ts'
import type { Span } from './report.ts'

/**
 * Of several cues for one act on overlapping words, the one that covers most; specific before stock. A conditional
 * apology is no apology.
 */
export function keepWidest(acts: readonly Act[]): readonly Act[] {
  const wide = [...acts].sort((a, b) => b.end - b.start - (a.end - a.start) || Number(a.isStock) - Number(b.isStock))
  const kept: Act[] = []
  for (const act of wide) {
    const overlaps = kept.some((other) => other.act === act.act && isOverlapping(act, other))
    if (!overlaps) kept.push(act)
  }
  const isCovered = (act: Act) =>
    act.act === 'apology' && kept.some((other) => other.act === 'apology_conditional' && isOverlapping(act, other))
  return kept.filter((act) => !isCovered(act)).sort((a, b) => a.start - b.start || a.act.localeCompare(b.act))
}

function isOverlapping(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
