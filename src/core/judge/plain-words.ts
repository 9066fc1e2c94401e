import { dropAddresses, isSpelledOut } from './addresses.ts'
import { dropUnseen } from './unseen.ts'

/**
 * Something the judge wrote, fit to be shown: one line without links, addresses, mentions, markup or characters nobody
 * sees, and not longer than `longest`. Null where hardly anything is left.
 */
export function toPlainWords(text: string, longest: number): string | null {
  const seen = dropUnseen(text.normalize('NFKC')).replace(SPACE, ' ')
  if (isSpelledOut(seen)) return null
  const bare = SIGNS.reduce((rest, sign) => rest.replace(sign, ' '), dropAddresses(seen)).replace(MARKUP, '')
  const line = bare.replace(/\s+/g, ' ').trim()
  if ((line.match(WORD)?.length ?? 0) < FEWEST_WORDS) return null
  return line.length <= longest ? line : cutAtWord(line, longest)
}

const FEWEST_WORDS = 3
const WORD = /\p{L}{2,}/gu
const SPACE = /[\s\p{Cc}]+/gu
const MARKUP = /[<>*_~`|{}[\]\\]/g
/** What else rings or leads somewhere: what Slack reads as control, mentions, placeholders, numbers to call. */
const SIGNS: readonly RegExp[] = [
  /<[^<>\s]{1,200}>/g,
  /[@#][\p{L}\p{N}_-]+/gu,
  /\[?\b[A-Z]{2,}_\d+\b\]?/g,
  /\+?\d[\d ()/.-]{5,}\d/g,
]

function cutAtWord(line: string, longest: number): string {
  const cut = line.slice(0, longest - 1).toWellFormed()
  const space = cut.lastIndexOf(' ')
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).trimEnd()}…`
}
