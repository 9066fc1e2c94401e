import type { Span } from '../../../src/core/report.ts'

/** Where the original text was masked, told from the masked text alone. */
export function findMaskedSpans(masked: string, unmask: (text: string) => string): readonly Span[] {
  const found: Span[] = []
  let shift = 0
  for (const { 0: placeholder, index } of masked.matchAll(/\[[A-Z]+_\d+\]/g)) {
    const value = unmask(placeholder)
    if (value !== placeholder) found.push({ start: index + shift, end: index + shift + value.length })
    shift += value.length - placeholder.length
  }
  return found
}
