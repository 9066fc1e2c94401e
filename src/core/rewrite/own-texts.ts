import type { Analysis } from '../engine.ts'
import type { Span } from '../report.ts'
import { isOverlapping } from '../spans.ts'

/** What in the draft must stay byte for byte, apart from what the guard sees by itself. */
export function protectedTexts({ source, masked }: Analysis, forgotten: readonly Span[]): readonly string[] {
  return masked
    .filter((span) => !forgotten.some((part) => isOverlapping(span, part)))
    .map(({ start, end }) => source.slice(start, end))
    .filter((text) => /\s/.test(text))
}
