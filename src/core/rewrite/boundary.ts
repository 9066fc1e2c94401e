import type { Analysis } from '../engine.ts'
import { fold } from '../text/words.ts'
import { findFacts } from './facts.ts'
import type { Part } from './frame.ts'

const MOST_WORDS_BETWEEN = 4

/**
 * The amount a threat names, as plain information ("the early termination fee is $325"); '' where it names none, or
 * more than one.
 */
export function findBoundary({ source, sentences, language }: Analysis, part: Part): string {
  const { boundary } = language.templates.sentences
  const nouns = language.templates.amounts ?? []
  const text = source.slice(part.start, part.end)
  const amounts = findFacts(text, language).filter(({ words }) => /[$€£]|\p{L}{3}/u.test(words) && /\d/.test(words))
  const amount = amounts[0]
  if (!boundary || !amount || amounts.length > 1) return ''
  const words = sentences[part.index]?.words.filter(({ start }) => start >= part.start) ?? []
  const near = words.filter(({ start }) => Math.abs(start - part.start - amount.start) < 60)
  const found = nouns
    .map((noun) => ({ noun, words: noun.split(' ') }))
    .sort((a, b) => b.words.length - a.words.length)
    .flatMap(({ words: wanted }) => {
      const at = near.findIndex((_, from) =>
        wanted.every((word, offset) => matches(near[from + offset]?.norm ?? '', word)),
      )
      const [first, last] = [near[at], near[at + wanted.length - 1]]
      return first && last ? [source.slice(first.start, last.end)] : []
    })[0]
  if (!found || words.length > 60 || MOST_WORDS_BETWEEN < 0) return ''
  return (boundary.any ?? Object.values(boundary)[0] ?? '').replace('{noun}', found).replace('{amount}', amount.words)
}

/** `*fee` stands for every word that ends so. */
function matches(norm: string, word: string): boolean {
  const wanted = fold(word.replace('*', ''))
  return word.startsWith('*') ? norm.toLowerCase().endsWith(wanted) : norm === wanted
}
