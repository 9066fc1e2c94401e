import type { Span } from '../report.ts'

/** One word as a recogniser sees it; several may share the span of one contraction. */
export interface Word extends Span {
  /** Lower case, ä ö ü ß as ae oe ue ss, other accents removed; a formal pronoun keeps its capital. */
  readonly norm: string
}

export interface Token extends Span {
  /** The text as written, without entities and invisible characters. */
  readonly text: string
  /** `text` folded; of a mark as it is. */
  readonly norm: string
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

/** Words and marks in order, with exact offsets into the source. */
export function tokenize(source: string): readonly Token[] {
  const tokens: Token[] = []
  for (const found of source.matchAll(TOKEN)) {
    const [mark, word] = found
    const span = { start: found.index, end: found.index + mark.length }
    tokens.push(word === undefined ? toMark(ENTITIES[mark] ?? mark, span) : toWord(clean(word), span))
  }
  return tokens
}

function toMark(text: string, { start, end }: Span): Token {
  return { text, norm: text, start, end, kind: 'mark' }
}

function toWord(text: string, { start, end }: Span): Token {
  return { text, norm: fold(text), start, end, kind: 'word' }
}

function clean(word: string): string {
  if (!INVISIBLE.test(word)) return word
  return word.replace(ALL_INVISIBLE, '').replace('&amp;', '&')
}

/** The form in which words of drafts and of cues are compared. */
export function fold(text: string): string {
  const small = text.toLowerCase()
  if (PLAIN.test(small)) return small
  const lower = text.normalize('NFC').toLowerCase().replace(APOSTROPHE, "'")
  const spelled = lower.replace(/[äöüßæøĳ]/g, (letter) => FOLDED[letter] ?? letter)
  return PLAIN.test(spelled) ? spelled : spelled.normalize('NFD').replace(/\p{M}/gu, '')
}
