import type { Finding } from '../../core/report.ts'
import type { Words } from '../words/words.ts'
import { cutPlain } from './fields.ts'

const QUOTE = 40

/** One point in one line without markup: what it is, and its words. */
export function nameFinding({ criterion, quote }: Finding, { criteria, common }: Words): string {
  return quote === null ? criteria[criterion] : `${criteria[criterion]}: ${common.quoted(shorten(quote))}`
}

/** The beginning of a quote, on one line. */
export function shorten(quote: string): string {
  return cutPlain(
    quote
      .slice(0, 10 * QUOTE)
      .replace(/\s+/g, ' ')
      .trim(),
    QUOTE,
  )
}
