import type { LanguageRubric } from '../rubric.ts'
import { fold } from '../text/words.ts'
import type { Frame, Part } from './frame.ts'

/** What becomes of a draft: new texts for some sentences ('' takes one out), and what is put before and behind them. */
export interface Change {
  readonly texts: ReadonlyMap<number, string>
  readonly opening: readonly string[]
  readonly closing: readonly string[]
  /** Sentence before which the closing belongs; null or absent: at the end. */
  readonly closeBefore?: number | null
}

interface Piece {
  /** Of its sentence; -1 for what is added. */
  readonly index: number
  readonly text: string
  /** What stands between the piece before and this one. */
  readonly gap: string
  readonly isBullet: boolean
  /** Said by a template, which never begins with a noun or a name. */
  readonly isOurs: boolean
  /** Stood behind the salutation. */
  readonly wasFirst: boolean
}

/** Writes the draft anew; what is not changed keeps every byte, apart from the case of a first letter. */
export function compose(source: string, frame: Frame, change: Change, language: LanguageRubric): string {
  const { parts } = frame
  const pieces = keepPieces(source, parts, change.texts)
  const wishes = pieces.findIndex(({ index }) => index === change.closeBefore)
  const isCloseInside = wishes > 0 && change.closing.length > 0
  const opened = frameBody(isCloseInside ? insertClosing(pieces, wishes, change.closing) : pieces, change)
  const lineIsOpen = frame.isOpen && isLowered(frame.head, language)
  const body = opened.map(
    (piece, index) => (index === 0 ? '' : piece.gap) + setCase(piece, index, lineIsOpen, language),
  )
  const lastPart = parts.at(-1)
  const restOfLine =
    lastPart && keepsRest(change.texts.get(lastPart.index)) ? source.slice(lastPart.end, frame.end) : ''
  const closed = closeBody(
    body.join(''),
    restOfLine,
    isCloseInside ? [] : change.closing,
    opened.at(-1)?.isBullet === true,
  )
  return `${joinHead(frame.head, closed)}${frame.tail}`.trimEnd().replace(/^\n+/, '')
}

function keepsRest(text: string | undefined): boolean {
  return text !== ''
}

/** The kept and changed sentences; where one goes, the wider of the gaps around it stays, with all that is not blank. */
function keepPieces(source: string, parts: readonly Part[], texts: ReadonlyMap<number, string>): readonly Piece[] {
  const pieces: Piece[] = []
  let gap = ''
  for (const [at, part] of parts.entries()) {
    const before = parts[at - 1]
    if (before) gap = mergeGaps(gap, source.slice(before.end, part.bulletStart))
    const text = texts.get(part.index)
    if (text === '') continue
    const bullet = source.slice(part.bulletStart, part.start)
    pieces.push({
      index: part.index,
      text: bullet + (text ?? source.slice(part.start, part.end)),
      gap,
      isBullet: bullet !== '',
      isOurs: isNew(text, source.slice(part.start, part.end)),
      wasFirst: at === 0,
    })
    gap = ''
  }
  return gap.trim() === ''
    ? pieces
    : [...pieces, { index: -1, text: gap.trim(), gap: '\n', isBullet: true, isOurs: false, wasFirst: false }]
}

/** Whether another word begins the sentence than did. */
function isNew(text: string | undefined, own: string): boolean {
  return text !== undefined && /^\S*/.exec(text)?.[0] !== /^\S*/.exec(own)?.[0]
}

/** In the paragraph before the wishes. */
function insertClosing(pieces: readonly Piece[], at: number, closing: readonly string[]): readonly Piece[] {
  const gap = pieces[at - 1]?.isBullet ? '\n\n' : ' '
  return [
    ...pieces.slice(0, at),
    { index: -1, text: closing.join(' '), gap, isBullet: false, isOurs: true, wasFirst: false },
    ...pieces.slice(at),
  ]
}

function mergeGaps(a: string, b: string): string {
  if (a.trim() === '' && b.trim() === '') return lines(b) > lines(a) || a === '' ? b : a
  return a + (/\s$/.test(a) ? b.trimStart() : b)
}

function lines(text: string): number {
  return text.split('\n').length
}

function frameBody(pieces: readonly Piece[], { opening }: Change): readonly Piece[] {
  if (opening.length === 0) return pieces
  const [first, ...rest] = pieces
  const opened = { index: -1, text: opening.join(' '), gap: '', isBullet: false, isOurs: true, wasFirst: false }
  if (!first) return [opened]
  const gap = first.gap.trim() === '' ? (first.isBullet ? '\n\n' : ' ') : `\n${first.gap.trim()}\n`
  return [opened, { ...first, gap }, ...rest]
}

function closeBody(body: string, restOfLine: string, closing: readonly string[], isBullet: boolean): string {
  const text = body + restOfLine
  if (closing.length === 0) return text
  const gap = text === '' || /\s$/.test(text) ? '' : isBullet ? '\n\n' : ' '
  return text + gap + closing.join(' ')
}

function joinHead(head: string, body: string): string {
  return head !== '' && body !== '' && /\S$/.test(head) ? `${head} ${body}` : head + body
}

/** German goes on in small letters behind "Hallo Ana,", the others only on the same line. */
function isLowered(head: string, { language }: LanguageRubric): boolean {
  return language === 'de' || !/\n\s*$/.test(head)
}

/** A sentence that stays where it stood keeps its letters; one that comes first, or no longer does, changes its first. */
function setCase(piece: Piece, index: number, isOpen: boolean, language: LanguageRubric): string {
  const { text, isOurs, wasFirst } = piece
  const word = /^\p{L}+/u.exec(text)?.[0]
  if (!word || (wasFirst && index === 0 && !isOurs) || (index > 0 && !wasFirst)) return text
  const isSmall = isOurs ? !isFormal(word, language) : isPlainWord(word, language)
  if (index === 0 && isOpen) return isSmall ? word.charAt(0).toLowerCase() + text.slice(1) : text
  return index > 0 || isSmall ? word.charAt(0).toUpperCase() + text.slice(1) : text
}

function isFormal(word: string, { formalPronouns }: LanguageRubric): boolean {
  return formalPronouns.includes(word) || word === 'I'
}

const known = new WeakMap<LanguageRubric, ReadonlySet<string>>()

/** A word that is small unless it begins a sentence: no noun, no name, no formal pronoun. */
function isPlainWord(word: string, language: LanguageRubric): boolean {
  const plain = known.get(language) ?? new Set([...language.functionWords, ...language.stopWords].map(fold))
  known.set(language, plain)
  return !isFormal(word, language) && plain.has(fold(word))
}
