import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import type { Span } from '../../core/report.ts'
import { findMatches } from './spans.ts'
import { PHONE_WORDS } from './words.ts'

const GAP = '[ \\t\\u00A0\\u2009\\u202F().\\/\\-\\u2010-\\u2013]'
const CANDIDATES = new RegExp(
  `(?<![\\p{L}\\p{N}+])(?<!\\d[.,:/-])[+(]{0,2}\\d(?:${GAP}{0,3}\\d){4,18}(?!\\d)(?: ?(?:ext\\.?|x|dw) ?\\d{1,5}(?!\\d))?`,
  'giu',
)
const ANNOUNCED = new RegExp(
  `(?:^|[^\\p{L}])(?:${PHONE_WORDS.join('|')})(?:[.:]|\\s(?:nr|no|number|nummer)\\.?:?|\\s(?:is|ist|unter|at|on|op))*\\s*$`,
  'iu',
)
const LONGEST_LEAD = 40
const NORTH_AMERICAN = /^(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}$/
const FEWEST_DIGITS = 7

/** Telephone numbers: by `+`, `00`, a leading 0, North American groups, the word before them, or libphonenumber. */
export function findPhones(text: string): readonly Span[] {
  return findMatches(text, CANDIDATES).filter(({ start, end }) => {
    const lead = text.slice(Math.max(0, start - LONGEST_LEAD), start)
    return isPhone(text.slice(start, end)) || ANNOUNCED.test(lead)
  })
}

function isPhone(candidate: string): boolean {
  const digits = candidate.replace(/\D/g, '')
  if (digits.length < FEWEST_DIGITS) return false
  if (/^\(?(?:\+|0)/.test(candidate) || NORTH_AMERICAN.test(candidate)) return true
  return isGrouped(candidate) && isKnown(`+${digits}`)
}

/** A country code without its plus; numbers of thousands are no groups of a telephone number. */
function isGrouped(candidate: string): boolean {
  return /\d[^\d]+\d/.test(candidate) && !/^\d{1,3}(?:[ .]\d{3})+$/.test(candidate)
}

function isKnown(international: string): boolean {
  return parsePhoneNumberFromString(international)?.isValid() ?? false
}

/** Digits without a break that are too many for an amount; round ones may be one. */
export function findLongNumbers(text: string): readonly Span[] {
  return findMatches(text, /(?<![\p{L}\p{N}.,])\d{8,30}(?![\p{L}\p{N}]|[.,]\d)/gu).filter(
    ({ start, end }) => !text.slice(start, end).endsWith('000'),
  )
}
