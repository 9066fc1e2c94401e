import { describe, expect, it } from '@jest/globals'
import { widenToClauses } from '../../src/core/clauses.ts'
import { createReader } from '../../src/core/text/sentences.ts'
import { aLanguage } from './a-rubric.ts'

function widen(source: string, words: string): string {
  const start = source.indexOf(words)
  const sentences = createReader(aLanguage('en')).read(source, [])
  const { start: from, end } = widenToClauses({ start, end: start + words.length }, sentences)
  return source.slice(from, end)
}

describe('words that are quoted', () => {
  it('bring the clause they stand in, and no other', () => {
    expect(widen('Therefore, we decline to consider it, sadly. Bye.', 'decline')).toBe('we decline to consider it')
  })

  it('bring every clause they reach into', () => {
    expect(widen('You pay, or we sue. Bye.', 'pay, or we')).toBe('You pay, or we sue')
  })

  it('stay as they are outside of any sentence', () => {
    expect(widenToClauses({ start: 3, end: 5 }, [])).toEqual({ start: 3, end: 5 })
  })
})
