import { findGivenNames, findNamed } from './names.ts'
import { findPersonalData } from './personal-data.ts'
import { createPlaceholders } from './placeholders.ts'
import { type Found, replaceSpans } from './spans.ts'

interface Texts {
  readonly draft: string
  readonly customer: string | null
}

export interface Masked extends Texts {
  /** Puts the values back, into the masked texts (exactly) and into whatever was written with their placeholders. */
  unmask(text: string): string
  /** How many places were masked. */
  readonly count: number
}

/**
 * Puts numbered placeholders such as `[EMAIL_1]` in the place of what tells who somebody is: addresses on the web, bank
 * and card numbers, parcels, VAT, IP, references, postcodes, streets, telephones, and the names that a greeting, a
 * title, a signature or "my name is" shows. The same value has the same placeholder in both texts, and none that stands
 * there already. Amounts, dates, times, percentages and versions stay. Other names within sentences remain, and so does
 * what only the context makes personal ("the blind man from flat 3").
 */
export function mask({ draft, customer }: Texts): Masked {
  const texts = customer === null ? [draft] : [draft, customer]
  const names = new Set(texts.flatMap(findGivenNames))
  const placeholders = createPlaceholders(texts)
  let count = 0
  const masked = texts.map((text) => {
    const found = findAll(text, names)
    count += found.length
    return replaceSpans(text, found, ({ kind, start, end }) => placeholders.give(kind, text.slice(start, end)))
  })
  return { draft: masked[0] ?? '', customer: masked[1] ?? null, unmask: placeholders.resolve, count }
}

function findAll(text: string, names: ReadonlySet<string>): readonly Found[] {
  const { found, rest } = findPersonalData(text)
  const named = findNamed(rest, names).map((span) => ({ ...span, kind: 'NAME' as const }))
  return [...found, ...named].sort((a, b) => a.start - b.start)
}
