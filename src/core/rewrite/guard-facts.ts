import { fold } from '../text/words.ts'
import { emptyBlanks, openBlanks } from './blanks.ts'
import { findFacts } from './facts.ts'
import type { GuardInput, GuardProblem } from './guard.ts'

/** Numbers, dates, times, links, addresses and names: neither lost nor invented. */
export function compareFacts(input: GuardInput): readonly GuardProblem[] {
  const { draft, rewrite, customer, language, forgotten = [] } = input
  const own = findFacts(draft, language)
  const kept = new Set(findFacts(openBlanks(rewrite), language).map(({ key }) => key))
  const known = new Set([...own, ...findFacts(customer ?? '', language)].map(({ key }) => key))
  const words = wordsOf(`${draft} ${customer ?? ''}`)
  const keptWords = wordsOf(rewrite)
  const isForgotten = (at: number) => forgotten.some(({ start, end }) => at >= start && at < end)
  const lost = own.filter(
    ({ key, guard, start, isRelative }) =>
      !isRelative && !kept.has(key) && !isForgotten(start) && !(guard === 'name' && keptWords.has(nameOf(key))),
  )
  const invented = findFacts(emptyBlanks(rewrite), language).filter(
    ({ key, guard }) => !known.has(key) && !(guard === 'name' && words.has(nameOf(key))),
  )
  return [
    ...lost.map(({ guard, words }) => ({ guard, kind: 'lost' as const, words })),
    ...invented.map(({ guard, words }) => ({ guard, kind: 'invented' as const, words })),
  ]
}

/** A name may come back where nothing shows it for one, such as at the start of a sentence. */
function nameOf(key: string): string {
  return key.slice('name '.length)
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}&’'-]*/gu)
      ?.flatMap((word) => [fold(word), fold(word.replace(/['’]s?$/, ''))]),
  )
}
