import type { Analysis } from '../engine.ts'
import type { Span } from '../report.ts'
import { type Fact, findFacts } from './facts.ts'

/** As long as somebody works on a draft, and no longer. */
const known = new WeakMap<object, Map<string, readonly Fact[]>>()

/** The facts of a part of a draft, told from the part's own start; every plan asks for the same ones. */
export function factsIn(analysis: Analysis, { start, end }: Span): readonly Fact[] {
  const { sentences, source, language } = analysis
  return remember(sentences, `${start} ${end}`, () => findFacts(source.slice(start, end), language))
}

/** What the customer told themselves. */
export function factsOfCustomer({ customer, language }: Pick<Analysis, 'customer' | 'language'>): readonly Fact[] {
  return customer ? remember(customer, language.language, () => findFacts(customer.text, language)) : []
}

function remember(owner: object, key: string, find: () => readonly Fact[]): readonly Fact[] {
  const own = known.get(owner) ?? new Map<string, readonly Fact[]>()
  known.set(owner, own)
  const facts = own.get(key) ?? find()
  own.set(key, facts)
  return facts
}
