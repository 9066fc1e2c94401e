import type { Span } from '../report.ts'

/** One word as a recogniser sees it; several may share the span of one contraction. */
export interface Word extends Span {
  /** Lower case, ä ö ü ß as ae oe ue ss, other accents removed; a formal pronoun keeps its capital. */
  readonly norm: string
}

export interface Token extends Span {
  /** The text as written, without entities and invisible characters. */
  readonly text: string
  readonly kind: 'word' | 'mark'
}

const TOKEN =
  /([\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]*(?:(?:['’ʼ`´]|&(?:amp;|(?!(?:lt|gt|nbsp|amp);)))[\p{L}\p{N}]+)*)|&(?:amp|lt|gt|nbsp);|\S/gu
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060]|&amp;/
const ALL_INVISIBLE = /[\u00AD\u200B-\u200D\u2060]/g
const APOSTROPHE = /[’ʼ`´]/g
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&nbsp;': ' ' }
const FOLDED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', ø: 'oe', ĳ: 'ij' }
const PLAIN = /^[a-z0-9']*$/

/** Words and marks outside the masked spans, in order, with exact offsets into the source. */
export function tokenize(source: string, masked: readonly Span[]): readonly Token[] {
  const tokens: Token[] = []
  let mask = 0
  for (const found of source.matchAll(TOKEN)) {
    const start = found.index
    const end = start + found[0].length
    while (mask < masked.length && (masked[mask] as Span).end <= start) mask++
    const covering = masked[mask]
    if (covering && covering.start < end) continue
    const [mark, word] = found
    if (word === undefined) tokens.push({ text: ENTITIES[mark] ?? mark, start, end, kind: 'mark' })
    else tokens.push({ text: INVISIBLE.test(word) ? clean(word) : word, start, end, kind: 'word' })
  }
  return tokens
}

function clean(word: string): string {
  return word.replace(ALL_INVISIBLE, '').replace('&amp;', '&')
}

/** The form in which words of drafts and of cues are compared. */
export function fold(text: string): string {
  const lower = text.normalize('NFC').toLowerCase().replace(APOSTROPHE, "'")
  if (PLAIN.test(lower)) return lower
  const spelled = lower.replace(/[äöüßæøĳ]/g, (letter) => FOLDED[letter] ?? letter)
  return PLAIN.test(spelled) ? spelled : spelled.normalize('NFD').replace(/\p{M}/gu, '')
}
