import { diffArrays } from 'diff/lib/diff/array.js'
import { diffWordsWithSpace } from 'diff/lib/diff/word.js'
import type { RewriteChange, Span } from '../report.ts'
import { fold } from '../text/words.ts'

/** Sentences with at least this share of words in common are one sentence, changed within. */
const ALIKE = 0.5

/** One stretch, and the new sentence it stands in where that was only mended. */
export interface TextChange extends Pick<RewriteChange, 'kind' | 'text'> {
  readonly within?: string
}

/** Finds the sentences of a text. */
export type Split = (text: string) => readonly Span[]

/**
 * From one text to the other, sentence by sentence, and word by word where a sentence was only mended. The `same` and
 * `removed` parts make the first text, the `same` and `inserted` the second, byte for byte.
 */
export function diffTexts(before: string, after: string, split: Split): readonly TextChange[] {
  const changes: TextChange[] = []
  let hunk: Hunk = NOTHING
  for (const { added, removed, value } of diffArrays([...toPieces(before, split)], [...toPieces(after, split)])) {
    const isBetween = value.every(isBlank) && hunk !== NOTHING
    if (removed || (isBetween && !added)) hunk = { ...hunk, removed: [...hunk.removed, ...value] }
    if (added || (isBetween && !removed)) hunk = { ...hunk, inserted: [...hunk.inserted, ...value] }
    if (!added && !removed && !isBetween) {
      changes.push(...toChanges(hunk), { kind: 'same', text: value.join('') })
      hunk = NOTHING
    }
  }
  return join([...changes, ...toChanges(hunk)])
}

/** The sentences and what stands between them. */
function toPieces(text: string, split: Split): readonly string[] {
  const pieces: string[] = []
  let at = 0
  for (const { start, end } of split(text)) {
    pieces.push(text.slice(at, start), text.slice(start, end))
    at = end
  }
  return [...pieces, text.slice(at)].filter((piece) => piece !== '')
}

/** What went and what came at one place. */
interface Hunk {
  readonly removed: readonly string[]
  readonly inserted: readonly string[]
}

const NOTHING: Hunk = { removed: [], inserted: [] }

/** The first two sentences that are alike stand beside each other; what is before and behind them is looked at again. */
function toChanges({ removed, inserted }: Hunk): readonly TextChange[] {
  for (const [at, old] of removed.entries()) {
    const twin = inserted.findIndex((text) => isAlike(old, text))
    if (twin < 0) continue
    return [
      ...asGoneAndCome({ removed: removed.slice(0, at), inserted: inserted.slice(0, twin) }),
      ...diffWithin(old, inserted[twin] ?? ''),
      ...toChanges({ removed: removed.slice(at + 1), inserted: inserted.slice(twin + 1) }),
    ]
  }
  return asGoneAndCome({ removed, inserted })
}

function asGoneAndCome({ removed, inserted }: Hunk): readonly TextChange[] {
  const [last] = removed.slice(-1)
  if (last !== undefined && isBlank(last) && last === inserted.at(-1))
    return [
      ...asGoneAndCome({ removed: removed.slice(0, -1), inserted: inserted.slice(0, -1) }),
      { kind: 'same', text: last },
    ]
  const gone = removed.join('')
  const come = inserted.map((text): TextChange => ({ kind: 'inserted', text }))
  return gone === '' ? come : [{ kind: 'removed', text: gone }, ...come]
}

function diffWithin(before: string, after: string): readonly TextChange[] {
  return diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'inserted' : removed ? 'removed' : 'same',
    text: value,
    within: after,
  }))
}

function isAlike(a: string, b: string): boolean {
  const [own, other] = [wordsOf(a), wordsOf(b)]
  if (own.length === 0 || other.length === 0) return false
  const shared = own.filter((word) => other.includes(word)).length
  return shared >= ALIKE * Math.max(own.length, other.length)
}

function wordsOf(text: string): readonly string[] {
  return [...new Set(text.match(/[\p{L}\p{N}]+/gu)?.map(fold))]
}

/** Blanks between two of a kind belong to them; every sentence that came stays a part of its own. */
function join(changes: readonly TextChange[]): readonly TextChange[] {
  const joined: TextChange[] = []
  for (const change of changes) {
    const last = joined.at(-1)
    const isOne =
      last?.kind === change.kind && (change.kind !== 'inserted' || isBlank(change.text) || isBlank(last.text))
    if (last && isOne) joined[joined.length - 1] = { ...last, text: last.text + change.text }
    else joined.push(change)
  }
  return joined
}

function isBlank(text: string): boolean {
  return text.trim() === ''
}
