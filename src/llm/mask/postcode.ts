import type { Span } from '../../core/report.ts'
import { findMatches } from './spans.ts'
import { TOWNS } from './words.ts'

const UPPER = '\\p{Lu}\\p{Ll}'
const STATE =
  '(?:A[LKZR]|C[AOT]|D[EC]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY])'

const FORMS = [
  // Great Britain; the letters of the inward code leave out C, I, K, M, O and V.
  '(?:GIR ?0AA|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[ABD-HJLNP-UW-Z]{2})',
  // The Netherlands; not a year with what may follow it.
  '(?:NL-)?(?!(?:19|20)\\d\\d (?:AD|BC|CE|EU|IT|UK|US|TV|HR|PR|OK)(?![A-Z]))[1-9]\\d{3} ?(?!S[ADS])[A-Z]{2}',
  // The United States.
  `(?<=(?:^|[^A-Z])${STATE},? )\\d{5}(?:-\\d{4})?`,
  '\\d{5}-\\d{4}',
  // Germany, Austria, Switzerland, Belgium and neighbours, with the country's letter …
  '(?:DE?|AT?|CH|B|BE|FL|L|I|F)-\\d{4,5}',
  // … or with a town behind it: a known one, or whatever stands where an address goes on.
  `\\d{4,5}(?= (?:${TOWNS.join('|')})(?!\\p{Ll}))`,
  `0\\d{4}(?= ${UPPER})`,
  `(?<=[\\d\\n][a-z]?,[ \\n])[1-9]\\d{4}(?= ${UPPER})`,
  `(?<=^|\\n[ \\t]{0,4})(?!(?:19|20)\\d\\d )[1-9]\\d{3,4}(?= ${UPPER}[\\p{L} .-]{1,30}(?:\\n|$))`,
  // Anywhere behind the word for it.
  '(?<=(?:PLZ|[Pp]ostleitzahl|[Pp]ostal code|[Pp]ost ?codes?|[Pp]osttal|ZIP|[Zz]ip)(?: [Cc]ode)?(?: is| ist| lautet|:)? )(?:\\d{4} ?(?!in|op|is|te|en|of|am|an|no|on|at)[A-Za-z]{2}|\\d{4,5}|[A-Za-z]{1,2}\\d[A-Za-z\\d]? ?\\d[A-Za-z]{2})',
]
const POSTCODES = new RegExp(`(?<![\\p{L}\\p{N}])(?<![\\d][.,-])(?:${FORMS.join('|')})(?![\\p{L}\\p{N}]|-\\d)`, 'gu')

/** Postcodes of Europe and the United States. Four or five digits alone are none: they may be an amount or a year. */
export function findPostcodes(text: string): readonly Span[] {
  return findMatches(text, POSTCODES)
}
