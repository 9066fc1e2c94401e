import type { LanguageRubric } from '../rubric.ts'
import type { Sentence } from '../text/sentences.ts'
import { HOLE } from './blanks.ts'
import type { GuardInput, GuardProblem } from './guard.ts'
import type { GuardReading } from './guard-reading.ts'
import { type RewriteTools, toolsOf } from './tools.ts'

/** Something promised; what makes it a promise may stand in an earlier clause: "I have read it and refund you". */
interface Pledge {
  readonly key: string
  readonly words: string
  /** From what makes it a promise to the end of its clause. */
  readonly phrase: string
  readonly start: number
}

/**
 * Refunds, credits, calls and the like, promised by whomever: neither lost nor invented, clause by clause, and never
 * turned into their opposite. A sentence with a blank promises nothing yet.
 */
export function comparePromises(input: GuardInput): readonly GuardProblem[] {
  const { language, now, forgotten = [] } = input
  const tools = toolsOf(language)
  const own = findPromises(input.own, tools)
  const known = new Set(own.map(({ key }) => key))
  const kept = new Set(findPromises(now.opened, tools).map(({ key }) => key))
  const isForgotten = (at: number) => forgotten.some(({ start, end }) => at >= start && at < end)
  const lost = own.filter(({ key, start }) => !kept.has(key) && !isForgotten(start))
  const invented = findPromises(now.emptied, tools).filter(({ key }) => !known.has(key))
  return [
    ...lost.map(({ words }) => ({ guard: 'promise' as const, kind: 'lost' as const, words })),
    ...invented.map(({ words }) => ({ guard: 'promise' as const, kind: 'invented' as const, words })),
  ]
}

/** What a text promises, with the phrase that makes it a promise; `key` is the same for two ways of promising it. */
export function promisesIn(reading: GuardReading, language: LanguageRubric): readonly Pledge[] {
  return findPromises(reading, toolsOf(language))
}

function findPromises({ text, sentences }: GuardReading, tools: RewriteTools): readonly Pledge[] {
  return sentences
    .filter(({ start, end }) => !text.slice(start, end).includes(HOLE))
    .flatMap((sentence) => promisesOf(sentence, text, tools))
}

function promisesOf(sentence: Sentence, text: string, tools: RewriteTools): readonly Pledge[] {
  const named = tools.findPromises(sentence)
  if (named.length === 0) return []
  const negators = new Set(tools.language.negators)
  const marked = Math.min(...tools.findPromiseMarks(sentence).map(({ from }) => sentence.clauses[from] ?? Infinity))
  return named.flatMap(({ payload, from, to }) => {
    const clause = sentence.clauses[from]
    if (clause === undefined || clause < marked) return []
    const words = sentence.words.filter((_, at) => sentence.clauses[at] === clause)
    const isDenied = words.some(({ norm }) => negators.has(norm))
    const [first, last] = [words[0], words.at(-1)]
    const shown = first && last ? text.slice(first.start, last.end) : payload
    const isMarked = tools.findPromiseMarks(sentence).some((mark) => sentence.clauses[mark.from] === clause)
    const begin = isMarked ? first : sentence.words[sentence.clauses.indexOf(marked)]
    const end = Math.max(last?.end ?? 0, sentence.words[to - 1]?.end ?? 0)
    const phrase = begin ? text.slice(begin.start, end) : shown
    return [{ key: `${isDenied ? 'no ' : ''}${payload}`, words: shown, phrase, start: first?.start ?? sentence.start }]
  })
}
