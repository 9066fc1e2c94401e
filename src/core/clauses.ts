import type { Span } from './report.ts'
import { findPlace } from './spans.ts'
import type { Sentence } from './text/sentences.ts'

/** The clauses that some words stand in: what people quote when they mean those words. Sentences are in order. */
export function widenToClauses(span: Span, sentences: readonly Sentence[]): Span {
  const own = { start: span.start, end: span.end }
  const at = findPlace(sentences, span.start)
  const sentence = sentences[at]?.start === span.start ? sentences[at] : sentences[at - 1]
  if (!sentence || sentence.end <= span.start) return own
  const { first, last } = findWords(span, sentence)
  if (first > last) return own
  const [begin, end] = [sentence.words[clauseBegin(first, sentence)], sentence.words[clauseEnd(last, sentence)]]
  return { start: Math.min(span.start, begin?.start ?? span.start), end: Math.max(span.end, end?.end ?? span.end) }
}

/** The first and the last word that the span touches; the last before the first where it touches none. */
function findWords(span: Span, { words }: Sentence): { readonly first: number; readonly last: number } {
  let first = findPlace(words, span.start)
  while ((words[first - 1]?.end ?? span.start) > span.start) first--
  return { first, last: findPlace(words, span.end) - 1 }
}

function clauseBegin(word: number, { clauses }: Sentence): number {
  let at = word
  while (at > 0 && clauses[at - 1] === clauses[word]) at--
  return at
}

function clauseEnd(word: number, { clauses }: Sentence): number {
  let at = word
  while (at + 1 < clauses.length && clauses[at + 1] === clauses[word]) at++
  return at
}
