import { findCards } from './card.ts'
import { findIbans } from './iban.ts'
import { findAddresses } from './network.ts'
import { findParcels } from './parcel.ts'
import { findLongNumbers, findPhones } from './phone.ts'
import { findPostcodes } from './postcode.ts'
import { findReferences } from './reference.ts'
import { type Finder, type Found, hideSpans, type Kind } from './spans.ts'
import { findStreets } from './street.ts'
import { findAmountsAndDates } from './untouched.ts'
import { findVatNumbers } from './vat.ts'
import { findEmails, findUrls } from './web.ts'

/**
 * What is told by its form first, by its surroundings last: each finder sees only what the ones before it left. Amounts
 * and dates are taken out of sight where the forms become less certain than theirs.
 */
const STEPS: readonly { readonly kind: Kind | 'untouched'; readonly find: Finder }[] = [
  { kind: 'URL', find: findUrls },
  { kind: 'EMAIL', find: findEmails },
  { kind: 'IBAN', find: findIbans },
  { kind: 'CARD', find: findCards },
  { kind: 'PARCEL', find: findParcels },
  { kind: 'VAT', find: findVatNumbers },
  { kind: 'IP', find: findAddresses },
  { kind: 'untouched', find: findAmountsAndDates },
  { kind: 'REFERENCE', find: findReferences },
  { kind: 'STREET', find: findStreets },
  { kind: 'POSTCODE', find: findPostcodes },
  { kind: 'PHONE', find: findPhones },
  { kind: 'NUMBER', find: findLongNumbers },
]

/** All that is found without names, and the text with line breaks in its place and in that of amounts and dates. */
export function findPersonalData(text: string): { readonly found: readonly Found[]; readonly rest: string } {
  const found: Found[] = []
  let rest = text
  for (const { kind, find } of STEPS) {
    const spans = find(rest)
    rest = hideSpans(rest, spans)
    if (kind !== 'untouched') found.push(...spans.map((span) => ({ ...span, kind })))
  }
  return { found, rest }
}
