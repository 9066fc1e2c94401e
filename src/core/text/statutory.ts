import { compileCues } from '../cues/automaton.ts'
import type { Sequence } from '../cues/pattern.ts'
import type { Span } from '../report.ts'
import { outside } from '../spans.ts'
import type { Sentence } from './sentences.ts'
import type { Written } from './written.ts'

/** A kind of text the law words, and the sayings that show it; so many different ones in a paragraph make it one. */
export interface StatutoryKind {
  readonly kind: string
  readonly least: number
  readonly marks: readonly (readonly Sequence[])[]
}

/** Finds the parts of a draft that the law or the team words, and nobody here may touch. */
export type StatutoryFinder = (source: string, sentences: readonly Sentence[]) => readonly Span[]

/**
 * Finds statutory paragraphs by their marks, from the first sentence that holds one to the last, and the team's own
 * `texts` wherever they stand, however they are wrapped. Spans are in order and apart; almost always there are none.
 */
export function createStatutoryFinder(kinds: readonly StatutoryKind[], texts: readonly string[]): StatutoryFinder {
  const findMarks = createMarkFinder(kinds)
  const own = texts.length === 0 ? null : new RegExp(texts.map(toPattern).join('|'), 'giu')
  return (source, sentences) => {
    const marked = sentences.flatMap((sentence) => findMarks(sentence).map((mark) => ({ ...mark, sentence })))
    const statutory = marked.length < 2 ? [] : paragraphsOf(source, marked, kinds)
    const owned = own
      ? [...source.matchAll(own)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }))
      : []
    return joinSpans([...statutory, ...owned])
  }
}

/** The text with more of it masked. */
export function setApart(written: Written, spans: readonly Span[]): Written {
  if (spans.length === 0) return written
  const masked = joinSpans([...written.masked, ...spans])
  return { ...written, masked, own: outside(written.tokens, masked) }
}

/** Spans in order, those that overlap as one. */
function joinSpans(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && span.start < last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else joined.push({ start: span.start, end: span.end })
  }
  return joined
}

interface Mark {
  readonly kind: string
  readonly mark: number
}

interface Marked extends Mark {
  readonly sentence: Sentence
}

function createMarkFinder(kinds: readonly StatutoryKind[]): (sentence: Sentence) => readonly Mark[] {
  const entries = kinds.flatMap(({ kind, marks }) =>
    marks.flatMap((ways, mark) => ways.map((sequence) => ({ pattern: sequence, payload: { kind, mark } }))),
  )
  if (entries.length === 0) return () => []
  const automaton = compileCues(entries)
  return ({ words }) => automaton.match(['^', ...words.map(({ norm }) => norm), '$']).map(({ payload }) => payload)
}

/** A blank line parts two paragraphs. */
function paragraphsOf(source: string, marked: readonly Marked[], kinds: readonly StatutoryKind[]): readonly Span[] {
  const groups = new Map<string, Marked[]>()
  let paragraph = 0
  for (const [at, one] of marked.entries()) {
    const before = marked[at - 1]
    if (before && /\n[ \t]*\n/.test(source.slice(before.sentence.end, one.sentence.start))) paragraph++
    const key = `${paragraph} ${one.kind}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()].filter((group) => isEnough(group, kinds)).map(toSpan)
}

function isEnough(group: readonly Marked[], kinds: readonly StatutoryKind[]): boolean {
  const least = kinds.find(({ kind }) => kind === group[0]?.kind)?.least ?? Number.POSITIVE_INFINITY
  return new Set(group.map(({ mark }) => mark)).size >= least
}

function toSpan(group: readonly Marked[]): Span {
  return {
    start: Math.min(...group.map(({ sentence }) => sentence.start)),
    end: Math.max(...group.map(({ sentence }) => sentence.end)),
  }
}

/** White space may differ: mail programs wrap. */
function toPattern(text: string): string {
  const words = text.trim().split(/\s+/)
  return words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+')
}
