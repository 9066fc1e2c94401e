import type { RewriteChange } from '../core/report.ts'
import type { Ink, Paint } from './paint.ts'

const MARK = { same: ['', ''], removed: ['[-', '-]'], inserted: ['{+', '+}'] } as const
const INK: Readonly<Record<RewriteChange['kind'], Ink>> = { same: 'dim', removed: 'red', inserted: 'green' }
const SIGN = { same: ' ', removed: '−', inserted: '+' } as const
const SHOWN = 72

/**
 * What changed from a draft to its rewrite, a sentence a line: `−` went, `+` came with the finding it answers, and in a
 * sentence that was only mended `[-went-]` and `{+came+}`. Readable without colour.
 */
export function printChanges(changes: readonly RewriteChange[], paint: Paint): readonly string[] {
  if (changes.every(({ kind }) => kind === 'same')) return []
  return ['', paint('bold', 'What changed'), ...toRows(changes).flatMap((row) => printRow(row, paint))]
}

type Row = readonly RewriteChange[]

/** A row ends where a sentence does; a sentence changed within is one row of several parts. */
function toRows(changes: readonly RewriteChange[]): readonly Row[] {
  const rows: RewriteChange[][] = []
  let isOpen = false
  for (const change of changes) {
    const last = rows.at(-1)
    if (isOpen && last) last.push(change)
    else rows.push([change])
    isOpen = !/[.!?…:\])”"]\s*$|\n\s*$/u.test(change.text)
  }
  return rows
}

function printRow(row: Row, paint: Paint): readonly string[] {
  const [only] = row
  const answers = [
    ...new Set(row.flatMap(({ answers = [] }) => answers.map(({ criterion, reason }) => `${criterion}: ${reason}`))),
  ]
  const why = answers.map((answer) => paint('dim', `    answers ${answer}`))
  if (row.length > 1)
    return [
      `~ ${row
        .map((part) => printPart(part, paint))
        .join('')
        .trim()}`,
      ...why,
    ]
  if (!only || only.text.trim() === '') return []
  const text = only.text.trim().replace(/\s*\n\s*/g, ' / ')
  return [paint(INK[only.kind], `${SIGN[only.kind]} ${only.kind === 'same' ? shorten(text) : text}`), ...why]
}

function printPart({ kind, text }: RewriteChange, paint: Paint): string {
  const [open, close] = MARK[kind]
  const line = text.replace(/\s*\n\s*/g, ' / ')
  return kind === 'same' ? line : paint(INK[kind], `${open}${line}${close}`)
}

/** What stays is only there to find one's place. */
function shorten(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN / 2).trimEnd()} … ${text.slice(-SHOWN / 2).trimStart()}`
}
