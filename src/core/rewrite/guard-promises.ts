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
  readonly isAsked: boolean
}

/** Nobody is refused these: "you would not hear from us" takes nothing away. */
const NOTHING_DENIED: ReadonlySet<string> = new Set(['contact', 'soon'])

/**
 * Refunds, credits, calls and the like, promised by whomever: neither lost nor invented, clause by clause, and never
 * turned into their opposite. "Soon" may go and not come. What is not to be had is no promise lost, as long as a refusal
 * stays. A question may go, and offers what it asks; a sentence with a blank promises nothing yet.
 */
export function comparePromises(input: GuardInput): readonly GuardProblem[] {
  const { language, now, forgotten = [], unmeant = [] } = input
  const tools = toolsOf(language)
  const own = findPromises(input.own, tools)
  const known = new Set(own.map(({ key }) => key))
  const kept = new Set(findPromises(now.opened, tools).map(({ key }) => key))
  const isForgotten = (at: number) => [...forgotten, ...unmeant].some(({ start, end }) => at >= start && at < end)
  const isStillRefused = tools.refuses(now.opened.sentences)
  const isGone = ({ key, start, isAsked }: Pledge) =>
    key !== 'soon' && !isAsked && !kept.has(key) && !isForgotten(start)
  const lost = own.filter((pledge) => isGone(pledge) && !(isStillRefused && pledge.key.startsWith('no ')))
  const invented = findPromises(now.emptied, tools).filter(({ key }) => !known.has(key))
  return [
    ...lost.map(({ words }) => ({ guard: 'promise' as const, kind: 'lost' as const, words })),
    ...invented.map(({ words }) => ({ guard: 'promise' as const, kind: 'invented' as const, words })),
  ]
}

/** What a text promises and does not only offer in a question, with the phrase that makes it a promise; `key` is the same for two ways of promising it. */
export function promisesIn(reading: GuardReading, language: LanguageRubric): readonly Pledge[] {
  return findPromises(reading, toolsOf(language)).filter(({ isAsked }) => !isAsked)
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
  return named.flatMap(({ payload, from, to }): readonly Pledge[] => {
    const clause = sentence.clauses[from]
    if (clause === undefined || clause < marked) return []
    const words = sentence.words.filter((_, at) => sentence.clauses[at] === clause)
    const isDenied = words.some(({ norm }) => negators.has(norm))
    if (isDenied && NOTHING_DENIED.has(payload)) return []
    const [first, last] = [words[0], words.at(-1)]
    const shown = first && last ? text.slice(first.start, last.end) : payload
    const isMarked = tools.findPromiseMarks(sentence).some((mark) => sentence.clauses[mark.from] === clause)
    const begin = isMarked ? first : sentence.words[sentence.clauses.indexOf(marked)]
    const end = Math.max(last?.end ?? 0, endOfClause(to - 1, sentence))
    const phrase = begin ? text.slice(begin.start, end) : shown
    const key = `${isDenied ? 'no ' : ''}${payload}`
    return [{ key, words: shown, phrase, start: first?.start ?? sentence.start, isAsked: sentence.isQuestion }]
  })
}

function endOfClause(word: number, { words, clauses }: Sentence): number {
  return words[clauses.lastIndexOf(clauses[word] ?? -1)]?.end ?? 0
}
