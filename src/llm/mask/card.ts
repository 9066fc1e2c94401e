import type { Span } from '../../core/report.ts'

const DIGITS = /(?<!\d)\d{1,19}(?!\d)/g
const SHORTEST = 13
const LONGEST = 19

/** Card numbers: 13 to 19 digits, in groups or not, whose Luhn checksum is right. */
export function findCards(text: string): readonly Span[] {
  const groups = Array.from(text.matchAll(DIGITS), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    digits: match[0],
  }))
  const found: Span[] = []
  for (let at = 0; at < groups.length; ) {
    const last = lastOfCard(text, groups, at)
    if (last !== null) found.push({ start: groups[at]?.start ?? 0, end: groups[last]?.end ?? 0 })
    at = (last ?? at) + 1
  }
  return found
}

interface Group extends Span {
  readonly digits: string
}

/** The last of the groups that make the longest card number from this one on. */
function lastOfCard(text: string, groups: readonly Group[], first: number): number | null {
  let [digits, last] = ['', null as number | null]
  for (let at = first; at < groups.length; at++) {
    const [group, before] = [groups[at], groups[at - 1]]
    if (!group || (at > first && before && !/^[ \u00A0\u202F-]$/.test(text.slice(before.end, group.start)))) break
    digits += group.digits
    if (digits.length > LONGEST) break
    if (digits.length >= SHORTEST && /^[2-6]/.test(digits) && isLuhn(digits)) last = at
  }
  return last
}

function isLuhn(digits: string): boolean {
  const sum = Array.from(digits)
    .reverse()
    .map(Number)
    .map((digit, at) => (at % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2))
    .reduce((a, b) => a + b, 0)
  return sum % 10 === 0
}
