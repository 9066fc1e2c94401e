import type { Span } from '../../core/report.ts'

/** Characters of an IBAN by country: SWIFT's IBAN Registry. */
const LENGTHS: Readonly<Record<string, number>> = {
  AD: 24,
  AE: 23,
  AL: 28,
  AT: 20,
  AZ: 28,
  BA: 20,
  BE: 16,
  BG: 22,
  BH: 22,
  BR: 29,
  CH: 21,
  CR: 22,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  DO: 28,
  EE: 20,
  EG: 29,
  ES: 24,
  FI: 18,
  FO: 18,
  FR: 27,
  GB: 22,
  GE: 22,
  GI: 23,
  GL: 18,
  GR: 27,
  GT: 28,
  HR: 21,
  HU: 28,
  IE: 22,
  IL: 23,
  IQ: 23,
  IS: 26,
  IT: 27,
  JO: 30,
  KW: 30,
  KZ: 20,
  LB: 28,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MD: 24,
  ME: 22,
  MK: 19,
  MR: 27,
  MT: 31,
  MU: 30,
  NL: 18,
  NO: 15,
  PK: 24,
  PL: 28,
  PS: 29,
  PT: 25,
  QA: 29,
  RO: 24,
  RS: 22,
  SA: 24,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  TN: 24,
  TR: 26,
  UA: 29,
  VA: 22,
  XK: 20,
}
const STARTS = /(?<![\p{L}\p{N}])([A-Za-z]{2})\d{2}/gu
const SEPARATORS = /[ \u00A0\u202F.-]/

/** Account numbers whose length and checksum are right, in groups or not. */
export function findIbans(text: string): readonly Span[] {
  return Array.from(text.matchAll(STARTS), (match) => readIban(text, match.index, match[1] ?? '')).filter(
    (span) => span !== null,
  )
}

function readIban(text: string, start: number, country: string): Span | null {
  const length = LENGTHS[country.toUpperCase()]
  if (length === undefined) return null
  let [end, signs] = [start, '']
  while (signs.length < length) {
    if (SEPARATORS.test(text.charAt(end))) end++
    const sign = text.charAt(end++)
    if (!/[A-Za-z0-9]/.test(sign)) return null
    signs += sign.toUpperCase()
  }
  return hasRightChecksum(signs) ? { start, end } : null
}

/** ISO 13616: the country and check digits at the end, letters as 10 to 35, the whole modulo 97 is 1. */
function hasRightChecksum(iban: string): boolean {
  const digits = Array.from(iban.slice(4) + iban.slice(0, 4), (sign) => Number.parseInt(sign, 36)).join('')
  return Array.from(digits).reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1
}
