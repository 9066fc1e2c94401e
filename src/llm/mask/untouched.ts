import type { Span } from '../../core/report.ts'
import { findMatches } from './spans.ts'
import { MONTHS, UNITS, VERSION_WORDS } from './words.ts'

const NUMBER = String.raw`(?:\d{1,3}(?:[.,'’\u00A0\u202F ]\d{3}){1,4}|\d{1,12})(?:[.,]\d{1,4}|[.,][-–]{1,2})?`
const CURRENCY = String.raw`(?:[€$£¥]|EUR|USD|GBP|CHF|SFr\.?|Fr\.|PLN|DKK|SEK)`
const MONTH = `(?:${MONTHS.join('|')})`
const DAY = String.raw`(?:3[01]|[12]\d|0?[1-9])`
const MONTH_NUMBER = '(?:1[0-2]|0?[1-9])'
const YEAR = String.raw`(?:19|20)\d\d`
const CLOCK = String.raw`(?:2[0-4]|1\d|0?\d)[:.h][0-5]\d(?::[0-5]\d)?`

const FORMS = [
  // Amounts, percentages, and numbers of something.
  String.raw`${CURRENCY}[ \u00A0]?[-–]?${NUMBER}(?: ?(?:Mio|Mrd|million|miljoen|k)(?!\p{L}))?`,
  String.raw`${NUMBER}[ \u00A0]?(?:[%‰€$£]|°C?|(?:${UNITS.join('|')})(?!\p{L}))`,
  String.raw`[1-9]\d{0,2}(?:[.,'’]\d{3}){1,2}(?:[.,]\d{2})?(?![.,]?\d)`,
  String.raw`\d{1,6}[.,]\d{1,2}(?![.,:/]?\d)`,
  String.raw`\d{1,3}(?: \d{3}){1,3},\d{2}(?!\d)`,
  // Dates and times.
  String.raw`${YEAR}-${MONTH_NUMBER}-${DAY}(?:[T ]${CLOCK}(?:Z|[+-]\d\d:?\d\d)?)?(?![\d-])`,
  String.raw`${DAY}(?<sep>[./-]) ?${MONTH_NUMBER}\k<sep> ?(?:${YEAR}|\d\d(?!\d))?(?!\d|[./-]\d)`,
  String.raw`${MONTH_NUMBER}\/${DAY}\/(?:${YEAR}|\d\d)(?!\d)`,
  String.raw`${DAY}(?:\.|st|nd|rd|th|e)?(?: of)? ${MONTH}\.?(?:,? ${YEAR})?(?![\p{L}\d])`,
  String.raw`${MONTH}\.? (?:${DAY}(?:st|nd|rd|th)?(?:,? ${YEAR})?|${YEAR})(?![\p{L}\d])`,
  String.raw`${YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)`,
  String.raw`${YEAR} ?[-–/] ?(?:${YEAR}|\d\d)(?![\d-])`,
  String.raw`${CLOCK}(?: ?(?:Uhr|uur|[ap]\.?m\.?)(?!\p{L}))?(?![\d])`,
  String.raw`\d{1,2} ?(?:Uhr|uur|h|[ap]\.?m\.?)(?!\p{L})`,
  // Versions.
  String.raw`(?:v\.?|(?:${VERSION_WORDS.join('|')})[ .]{0,2})\d[\w.-]{0,30}`,
  String.raw`\d{1,2}\.\d{1,3}\.\d{1,4}(?:-[a-z]{2,6}\.?\d{0,3})?(?!\d|[.-]\d)`,
]
const UNTOUCHED = new RegExp(`(?<![\\p{L}\\p{N}])(?<!\\p{L}[-/])(?<!\\d[.,:/])(?:${FORMS.join('|')})`, 'giu')
const NUMBERED = /(?<!versie|versions|version )(?:nummer|number|nr\.?|no\.|n°|[ -]id|code|#):? ?$/i
const DUTCH_POSTCODE = /^\d{4} ?(?!GB|MB|TB|KM|CM|MM|KG)[A-Z]{2}$/

/** Amounts, quantities, percentages, dates, times and versions: what a reply is judged by, and what tells nobody's name. */
export function findAmountsAndDates(text: string): readonly Span[] {
  return findMatches(text, UNTOUCHED).filter(({ start, end }) => {
    const isReference = NUMBERED.test(text.slice(Math.max(0, start - 20), start))
    return !isReference && !DUTCH_POSTCODE.test(text.slice(start, end))
  })
}
