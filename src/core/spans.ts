import type { Span } from './report.ts'

/** Whether two spans share a character. */
export function isOverlapping(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
