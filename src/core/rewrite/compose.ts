import type { LanguageRubric, Rule } from '../rubric.ts'
import type { Frame, Part } from './frame.ts'
import { type Cased, isLowered, setCase } from './letter-case.ts'

/** Something said in a rewrite, and the rules it answers. */
export interface Said {
  readonly text: string
  readonly rules: readonly Rule[]
}

/** What becomes of a draft: new texts for some sentences ('' takes one out), and what is put before and behind them. */
export interface Change {
  readonly texts: ReadonlyMap<number, Said>
  readonly opening: readonly Said[]
  readonly closing: readonly Said[]
  /** Sentence before which the closing belongs; null or absent: at the end. */
  readonly closeBefore?: number | null
  /** A salutation where the draft has none. */
  readonly head?: string
}

interface Piece extends Cased {
  /** Of its sentence; -1 for what is added. */
  readonly index: number
  /** What stands between the piece before and this one. */
  readonly gap: string
  readonly isBullet: boolean
}

/** Writes the draft anew; what is not changed keeps every byte, apart from the case of a first letter. */
export function compose(source: string, frame: Frame, change: Change, language: LanguageRubric): string {
  const { parts } = frame
  const pieces = keepPieces(source, parts, change.texts)
  const wishes = pieces.findIndex(({ index }) => index === change.closeBefore)
  const isCloseInside = wishes > 0 && change.closing.length > 0
  const opened = frameBody(isCloseInside ? insertClosing(pieces, wishes, textOf(change.closing)) : pieces, change)
  const head = change.head ?? frame.head
  const lineIsOpen = (frame.isOpen || change.head !== undefined) && isLowered(head, language)
  const body = opened.map(
    (piece, index) => (index === 0 ? '' : piece.gap) + setCase(piece, index, lineIsOpen, language),
  )
  const lastPart = parts.at(-1)
  const rest = lastPart ? source.slice(lastPart.end, frame.end) : ''
  const restOfLine = lastPart && change.texts.get(lastPart.index)?.text === '' ? '' : rest
  const closed = closeBody(
    body.join(''),
    restOfLine,
    isCloseInside ? '' : textOf(change.closing),
    opened.at(-1)?.isBullet === true,
  )
  const isGone = lastPart !== undefined && change.texts.get(lastPart.index)?.text === ''
  const tail = isGone ? frame.tail.replace(/^\s*/, (own) => mergeGaps(own, gapBefore(source, parts))) : frame.tail
  return `${joinHead(head, closed)}${tail}`.trimEnd().replace(/^\n+/, '')
}

/** The kept and changed sentences; where one goes, the wider of the gaps around it stays, with all that is not blank. */
function keepPieces(source: string, parts: readonly Part[], texts: Change['texts']): readonly Piece[] {
  const pieces: Piece[] = []
  let gap = ''
  for (const [at, part] of parts.entries()) {
    const before = parts[at - 1]
    if (before) gap = mergeGaps(gap, source.slice(before.end, part.bulletStart))
    const text = texts.get(part.index)?.text
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
function insertClosing(pieces: readonly Piece[], at: number, closing: string): readonly Piece[] {
  const gap = pieces[at - 1]?.isBullet ? '\n\n' : ' '
  return [
    ...pieces.slice(0, at),
    { index: -1, text: closing, gap, isBullet: false, isOurs: true, wasFirst: false },
    ...pieces.slice(at),
  ]
}

function gapBefore(source: string, parts: readonly Part[]): string {
  const [before, last] = parts.slice(-2)
  return before && last ? source.slice(before.end, last.bulletStart) : ''
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
  const opened = { index: -1, text: textOf(opening), gap: '', isBullet: false, isOurs: true, wasFirst: false }
  if (!first) return [opened]
  const gap = first.gap.trim() === '' ? (first.isBullet ? '\n\n' : ' ') : `\n${first.gap.trim()}\n`
  return [opened, { ...first, gap }, ...rest]
}

function closeBody(body: string, restOfLine: string, closing: string, isBullet: boolean): string {
  const text = body + restOfLine
  if (closing === '') return text
  const gap = text === '' || /\s$/.test(text) ? '' : isBullet || !isEnded(text) ? '\n\n' : ' '
  return text + gap + closing
}

/** "Write to help@example.com": what follows on the same line would run on. */
function isEnded(text: string): boolean {
  return /[.,!?…:;)\]»”“"’\p{Extended_Pictographic}\p{Emoji_Component}]$/u.test(text) && !/\d$/.test(text)
}

function textOf(said: readonly Said[]): string {
  return said.map(({ text }) => text).join(' ')
}

function joinHead(head: string, body: string): string {
  return head !== '' && body !== '' && /\S$/.test(head) ? `${head} ${body}` : head + body
}
