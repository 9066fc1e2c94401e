import type { Span } from '../../core/report.ts'
import { findMatches } from './spans.ts'

const GAP = '[ .-]?'

/** VAT numbers by country (VIES); digits may stand in groups. */
const FORMS = [
  `ATU${GAP}${digits(8)}`,
  `BE${GAP}[01]?${GAP}${digits(9)}`,
  `CHE${GAP}${digits(9)}(?: ?(?:MWST|TVA|IVA))?`,
  `DE${GAP}${digits(9)}`,
  `(?:DK|FI|HU|LU|MT|SI)${GAP}${digits(8)}`,
  `(?:EE|EL|PT)${GAP}${digits(9)}`,
  `(?:PL|SK)${GAP}${digits(10)}`,
  `(?:HR|IT|LV)${GAP}${digits(11)}`,
  `SE${GAP}${digits(12)}`,
  `NO${GAP}${digits(9)}${GAP}MVA`,
  `CZ${GAP}${digits(8)}(?:\\d\\d?)?`,
  `ES${GAP}[A-Z]${GAP}${digits(7)}${GAP}[A-Z0-9]`,
  `FR${GAP}[A-Z0-9]{2}${GAP}${digits(9)}`,
  `(?:GB|XI)${GAP}${digits(9)}(?:${GAP}\\d{3})?`,
  `IE${GAP}\\d[A-Z0-9]\\d{5}[A-Z]{1,2}`,
  `NL${GAP}${digits(9)}${GAP}B${GAP}\\d{2}`,
]
const NUMBERS = new RegExp(`(?<![\\p{L}\\p{N}])(?:${FORMS.join('|')})(?![\\p{L}\\p{N}])`, 'gu')

export function findVatNumbers(text: string): readonly Span[] {
  return findMatches(text, NUMBERS)
}

function digits(count: number): string {
  return `\\d(?:${GAP}\\d){${count - 1}}`
}
