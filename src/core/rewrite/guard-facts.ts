import { fold } from '../text/words.ts'
import type { GuardInput, GuardProblem } from './guard.ts'

/** Numbers, dates, times, links, addresses and names: neither lost nor invented. */
export function compareFacts(input: GuardInput): readonly GuardProblem[] {
  const { draft, rewrite, customer, own, now, forgotten = [] } = input
  const kept = new Set(now.opened.facts.map(({ key }) => key))
  const known = new Set(input.known.map(({ key }) => key))
  const words = wordsOf(`${draft} ${customer ?? ''}`)
  const keptWords = wordsOf(rewrite)
  const isForgotten = (at: number) => forgotten.some(({ start, end }) => at >= start && at < end)
  const lost = own.facts.filter(
    ({ key, guard, start, isRelative }) =>
      !isRelative && !kept.has(key) && !isForgotten(start) && !(guard === 'name' && keptWords.has(nameOf(key))),
  )
  const invented = now.emptied.facts.filter(
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
