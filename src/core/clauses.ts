import type { Span } from './report.ts'
import type { Sentence } from './text/sentences.ts'

/** The clauses that some words stand in: what people quote when they mean those words. */
export function widenToClauses(span: Span, sentences: readonly Sentence[]): Span {
  const sentence = sentences.find(({ start, end }) => start <= span.start && span.start < end)
  const inside = sentence?.words.flatMap((word, at) =>
    word.start < span.end && span.start < word.end ? [sentence.clauses[at] ?? 0] : [],
  )
  if (!sentence || !inside || inside.length === 0) return { start: span.start, end: span.end }
  const [first, last] = [Math.min(...inside), Math.max(...inside)]
  const words = sentence.words.filter((_, at) => {
    const clause = sentence.clauses[at] ?? 0
    return clause >= first && clause <= last
  })
  return {
    start: Math.min(span.start, words[0]?.start ?? span.start),
    end: Math.max(span.end, words.at(-1)?.end ?? span.end),
  }
}
