import type { Span } from '../../core/report.ts'
import { findMatches } from './spans.ts'

/** By carrier: UPS, Amazon, the postal union (two letters, nine digits, country), DHL, PostNL, Hermes, SSCC, USPS. */
const FORMS = [
  '1Z ?[A-Z0-9]{3} ?[A-Z0-9]{3} ?[A-Z0-9]{2} ?[A-Z0-9]{4} ?[A-Z0-9]{3} ?[A-Z0-9]',
  'TB[AC]\\d{12}',
  '[A-Z]{2} ?\\d{3} ?\\d{3} ?\\d{3} ?[A-Z]{2}',
  'J[JV]D ?\\d{2}(?: ?\\d){14,20}',
  '3S[A-Z0-9]{4,5}\\d{7,11}',
  '[A-Z]\\d{19}',
  '00340\\d{15}',
  '9[2-5]\\d{2}(?: ?\\d{4}){4,5}(?: ?\\d{2})?',
]
const PARCELS = new RegExp(`(?<![\\p{L}\\p{N}])(?:${FORMS.join('|')})(?![\\p{L}\\p{N}])`, 'giu')

/** Tracking numbers that their form gives away. */
export function findParcels(text: string): readonly Span[] {
  return findMatches(text, PARCELS)
}
