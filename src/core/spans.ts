import type { Span } from './report.ts'

/** Whether two spans share a character. */
export function isOverlapping(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** The parts that no span touches; both in order, so that one pass is enough. */
export function outside<Part extends Span>(parts: readonly Part[], spans: readonly Span[]): readonly Part[] {
  if (spans.length === 0) return parts
  let at = 0
  return parts.filter(({ start, end }) => {
    while ((spans[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++
    return end <= (spans[at]?.start ?? Number.POSITIVE_INFINITY)
  })
}

/** Spans that are apart, each taken by whoever asked first. */
export interface Claims {
  /** Takes the span unless it shares a character with one that is taken; whether it was. */
  claim(span: Span): boolean
}

export function createClaims(): Claims {
  /** In order: most come in order, too, and are put at the end. */
  const taken: Span[] = []

  function claim(span: Span): boolean {
    const at = findPlace(taken, span.start)
    const [before, after] = [taken[at - 1], taken[at]]
    if ((before && isOverlapping(before, span)) || (after && isOverlapping(after, span))) return false
    taken.splice(at, 0, span)
    return true
  }

  return { claim }
}

/** The place of the first span that starts at or behind `start`, among spans in order. */
export function findPlace(spans: readonly Span[], start: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((spans[middle]?.start ?? start) < start) low = middle + 1
    else high = middle
  }
  return low
}
