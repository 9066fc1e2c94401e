import { describe, expect, it } from '@jest/globals'
import { findQuote } from '../../../src/core/judge/quote.ts'

function quoted(source: string, quote: string): string | null {
  const span = findQuote(source, quote)
  return span && source.slice(span.start, span.end)
}

describe('a quote', () => {
  it.each([
    ['as it stands', 'We cannot do that. Sorry.', 'We cannot do that', 'We cannot do that'],
    ['across broken lines', 'We cannot\n  do that.', 'We cannot do that', 'We cannot\n  do that'],
    [
      'with other quotation marks',
      'You “lost” it, didn’t you?',
      'You "lost" it, didn\'t you',
      'You “lost” it, didn’t you',
    ],
    ['around what nobody sees', 'We can\u00ADnot do\u200B that.', 'We cannot do that', 'We can\u00ADnot do\u200B that'],
    ['behind an emoji', '😀 We cannot do that.', 'We cannot do that.', 'We cannot do that.'],
    ['at its second place', 'Cannotation. We cannot.', 'cannot', 'cannot'],
  ])('is found %s', (_how, source, quote, found) => {
    expect(quoted(source, quote)).toBe(found)
  })

  it.each([
    ['of other words', 'We cannot do that.', 'We can do that'],
    ['in other letters', 'We cannot do that.', 'WE CANNOT DO THAT'],
    ['with a word left out', 'We really cannot do that.', 'We cannot do that'],
    ['that ends within a word', 'We cannot do that.', 'We cannot do tha'],
    ['that begins within a word', 'We cannot do that.', 'e cannot do that'],
    ['of a few marks', 'No. 1, 2!', '1, 2!'],
    ['of nothing', 'We cannot do that.', '   '],
  ])('%s is not found', (_what, source, quote) => {
    expect(quoted(source, quote)).toBeNull()
  })
})
