import type { Span } from '../report.ts'
import { dropUnseen } from './unseen.ts'

const LETTERS = 3
const WORD = /[\p{L}\p{N}]/u

/**
 * Where the draft holds the quoted words: exactly, but for white space, the shape of quotation marks and apostrophes,
 * and characters nobody sees. Whole words only. Null where it does not.
 */
export function findQuote(source: string, quote: string): Span | null {
  const [draft, wanted] = [normalise(source), normalise(quote).text.trim()]
  if ((wanted.match(/\p{L}/gu)?.length ?? 0) < LETTERS) return null
  for (let at = draft.text.indexOf(wanted); at >= 0; at = draft.text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length
    if (!isWholeWords(draft.text, at, end)) continue
    const [first, last] = [draft.starts[at], draft.starts[end - 1]]
    if (first !== undefined && last !== undefined) return { start: first, end: last + 1 }
  }
  return null
}

/** The text as quotes are compared. */
export function normaliseQuote(text: string): string {
  return normalise(text).text.trim()
}

interface Normalised {
  readonly text: string
  /** For every character of `text` where it stands in the source. */
  readonly starts: readonly number[]
}

const SHAPES: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '`': "'",
  '´': "'",
}

function normalise(source: string): Normalised {
  const letters: string[] = []
  const starts: number[] = []
  let at = 0
  for (const sign of source) {
    const shown = /\s/.test(sign) ? ' ' : dropUnseen(SHAPES[sign] ?? sign)
    if (shown !== '' && !(shown === ' ' && letters.at(-1) === ' ')) {
      letters.push(...shown.split(''))
      starts.push(...shown.split('').map((_, unit) => at + unit))
    }
    at += sign.length
  }
  return { text: letters.join(''), starts }
}

function isWholeWords(text: string, start: number, end: number): boolean {
  const cutsBefore = WORD.test(text.charAt(start - 1)) && WORD.test(text.charAt(start))
  const cutsAfter = WORD.test(text.charAt(end)) && WORD.test(text.charAt(end - 1))
  return !cutsBefore && !cutsAfter
}
