import type { Span } from '../../core/report.ts'

export type Kind =
  | 'URL'
  | 'EMAIL'
  | 'IBAN'
  | 'CARD'
  | 'PARCEL'
  | 'VAT'
  | 'IP'
  | 'REFERENCE'
  | 'STREET'
  | 'POSTCODE'
  | 'PHONE'
  | 'NUMBER'
  | 'NAME'

export interface Found extends Span {
  readonly kind: Kind
}

/** Spans in order that do not overlap. */
export type Finder = (text: string) => readonly Span[]

export function findMatches(text: string, pattern: RegExp): readonly Span[] {
  return Array.from(text.matchAll(pattern), ({ 0: { length }, index }) => ({ start: index, end: index + length }))
}

/** The text with new words in the place of spans, which are in order and do not overlap. */
export function replaceSpans<S extends Span>(text: string, spans: readonly S[], word: (span: S) => string): string {
  let at = 0
  const parts = spans.map((span) => {
    const part = text.slice(at, span.start) + word(span)
    at = span.end
    return part
  })
  return parts.join('') + text.slice(at)
}

/** The text with line breaks where spans stand, so that offsets stay and nothing is found in or across them. */
export function hideSpans(text: string, spans: readonly Span[]): string {
  return replaceSpans(text, spans, ({ start, end }) => '\n'.repeat(end - start))
}
