import type { Analysis } from '../engine.ts'
import { fold, type Word } from '../text/words.ts'
import { type Fact, findFacts } from './facts.ts'
import type { Part } from './frame.ts'

/** How far the noun may stand from its amount, in letters. */
const NEAR = 60
const MONEY = / (?:[€$£]|chf|ct)$/

/**
 * The amount a threat names, as plain information ("For your information, the early termination fee is $325."); ''
 * where it names none, or more than one.
 */
export function findBoundary(analysis: Analysis, part: Part): string {
  const { source, language } = analysis
  const { boundary } = language.templates.sentences
  const amounts = findFacts(source.slice(part.start, part.end), language).filter(({ key }) => MONEY.test(key))
  const amount = amounts[0]
  if (!boundary || !amount || amounts.length > 1) return ''
  const said = sayAmount(amount, part, analysis)
  return said === null ? '' : (boundary.any ?? Object.values(boundary)[0] ?? '').replace('{sum}', said)
}

/** With the longest of the language's words for a sum that stands near it: "the fee is $25". */
function sayAmount(amount: Fact, part: Part, { source, sentences, language }: Analysis): string | null {
  const words = sentences[part.index]?.words ?? []
  const near = words.filter(({ start }) => start >= part.start && Math.abs(start - part.start - amount.start) < NEAR)
  const ways = Object.entries(language.templates.amounts ?? {}).map(([noun, text]) => ({ noun: noun.split(' '), text }))
  for (const { noun, text } of ways.sort((a, b) => b.noun.length - a.noun.length)) {
    const at = near.findIndex((_, from) => noun.every((word, offset) => matches(near[from + offset], word)))
    const [first, last] = [near[at], near[at + noun.length - 1]]
    if (!first || !last) continue
    return text.replace('{noun}', source.slice(first.start, last.end)).replace('{amount}', amount.words)
  }
  return null
}

/** `*fee` stands for every word that ends so. */
function matches(word: Word | undefined, wanted: string): boolean {
  const norm = word?.norm.toLowerCase() ?? ''
  return wanted.startsWith('*') ? norm.endsWith(fold(wanted.slice(1))) : norm === fold(wanted)
}
