import type { Span } from '../report.ts'
import type { LanguageRubric } from '../rubric.ts'
import { outside } from '../spans.ts'
import { fold, type Token, tokenize, type Word } from './words.ts'

/** One sentence of a draft: its words, and for each word the number of its clause. */
export interface Sentence extends Span {
  readonly words: readonly Word[]
  readonly clauses: readonly number[]
  readonly isQuestion: boolean
}

export interface Reader {
  /** Splits the agent's own words into sentences; masked parts belong to none. */
  read(source: string, masked: readonly Span[]): readonly Sentence[]
  /** The same for tokens of the source that are already at hand. */
  readTokens(source: string, tokens: readonly Token[]): readonly Sentence[]
}

const CLAUSE_MARKS = new Set([',', ';', ':', '–', '—', '(', ')', '…'])
const HARD_WRAP = 60

/** Prepares a language's abbreviations, contractions and pronouns for reading many drafts. */
export function createReader(language: LanguageRubric): Reader {
  const abbreviations = new Set(language.abbreviations.map(fold))
  const contractions = new Map(Object.entries(language.contractions).map(([form, words]) => [fold(form), words]))
  const formal = new Set(language.formalPronouns)
  const starts = language.sentenceStarts && new Set(language.sentenceStarts.map(fold))
  const clauseWords = new Set(language.clauseWords.map(fold))

  function read(source: string, masked: readonly Span[]): readonly Sentence[] {
    return readTokens(source, outside(tokenize(source), masked))
  }

  function readTokens(source: string, all: readonly Token[]): readonly Sentence[] {
    const sentences: Sentence[] = []
    let tokens: Token[] = []
    for (const [at, token] of all.entries()) {
      tokens.push(token)
      const next = all[at + 1]
      if (next && !endsSentence({ source, before: all[at - 1], token, next, abbreviations, starts })) continue
      const sentence = toSentence(tokens)
      if (sentence) sentences.push(sentence)
      tokens = []
    }
    return sentences
  }

  function toSentence(tokens: readonly Token[]): Sentence | null {
    const words: Word[] = []
    const clauses: number[] = []
    let clause = 0
    for (const token of tokens) {
      if (token.kind === 'mark') {
        if (CLAUSE_MARKS.has(token.text)) clause++
        continue
      }
      for (const word of toWords(token)) {
        if (clauseWords.has(word.norm)) clause++
        words.push(word)
        clauses.push(clause)
      }
    }
    const [first, last] = [tokens[0], tokens.at(-1)]
    if (!first || !last || words.length === 0) return null
    return { start: first.start, end: last.end, words, clauses, isQuestion: tokens.some((t) => t.text === '?') }
  }

  function toWords(token: Token): readonly Word[] {
    const { start, end } = token
    if (formal.has(token.text)) return [{ norm: token.text, start, end }]
    const { norm } = token
    const parts = contractions.get(norm) ?? splitClitic(norm)
    return parts ? parts.map((part) => ({ norm: part, start, end })) : [{ norm, start, end }]
  }

  function splitClitic(norm: string): readonly string[] | undefined {
    const at = norm.indexOf("'")
    if (at <= 0) return undefined
    const ending = contractions.get(norm.slice(at))
    if (ending) return [norm.slice(0, at), ...ending]
    return norm.endsWith("'s") ? [norm.slice(0, -2)] : undefined
  }

  return { read, readTokens }
}

interface Place {
  readonly source: string
  readonly before: Token | undefined
  readonly token: Token
  readonly next: Token
  readonly abbreviations: ReadonlySet<string>
  readonly starts: ReadonlySet<string> | undefined
}

function endsSentence(place: Place): boolean {
  const { source, before, token, next } = place
  const between = source.slice(token.end, next.start)
  if (between.includes('\n')) return !isWrappedLine(source, token, next, between)
  if (token.text === ')') return before !== undefined && /^[.!?]$/.test(before.text) && next.kind === 'word'
  if (token.text === '.') return isFullStop(place, between)
  if (token.text !== '!' && token.text !== '?' && token.text !== '…') return false
  return next.text !== '!' && next.text !== '?' && next.text !== ')'
}

/** A mail wrapped at a fixed width: a long line without a full stop, and the next begins small. */
function isWrappedLine(source: string, token: Token, next: Token, between: string): boolean {
  if (between.indexOf('\n') !== between.lastIndexOf('\n') || '.!?:'.includes(token.text)) return false
  const lineStart = source.lastIndexOf('\n', token.start) + 1
  return token.end - lineStart >= HARD_WRAP && /^\p{Ll}/u.test(next.text)
}

function isFullStop(place: Place, between: string): boolean {
  const { source, token, next, abbreviations } = place
  if (next.text === '.' || next.text === ',' || next.text === ')') return false
  const before = wordBefore(source, token.start)
  if (abbreviations.has(fold(before)) || /^\p{Lu}$/u.test(before)) return false
  if (/^\d{1,2}$/.test(before)) return isEndAfterNumber(place, between)
  return between !== '' || next.kind === 'mark'
}

/** Not behind the number of a list's item, nor behind an ordinal, where a month or another noun follows. */
function isEndAfterNumber({ source, token, next, starts }: Place, between: string): boolean {
  if (next.text === '(') return !starts
  if (!/^[\p{L}\d]/u.test(next.text)) return true
  if (between === '' || !/^\p{Lu}/u.test(next.text)) return false
  const line = source.slice(source.lastIndexOf('\n', token.start) + 1, token.start)
  if (/^\s*\d{1,2}$/.test(line)) return false
  return !starts || /\d[.,]\d{1,2}$/.test(line) || starts.has(next.norm)
}

function wordBefore(source: string, at: number): string {
  let start = at
  while (start > 0 && at - start < 24 && /[\p{L}\p{N}.]/u.test(source.charAt(start - 1))) start--
  return source.slice(start, at).split('.').at(-1) ?? ''
}
