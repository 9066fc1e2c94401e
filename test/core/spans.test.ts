import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Span } from '../../src/core/report.ts'
import { createClaims, isOverlapping, outside } from '../../src/core/spans.ts'

const someSpan = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 9 }))
  .map(([start, length]): Span => ({ start, end: start + length }))

/** In order and apart, as masks are. */
const someMasks = fc.array(someSpan).map((spans) => {
  const claims = createClaims()
  return spans.filter((span) => claims.claim(span)).sort((a, b) => a.start - b.start)
})

describe('parts outside of spans', () => {
  it('are those that none of the spans touches', () => {
    fc.assert(
      fc.property(fc.array(someSpan), someMasks, (parts, masks) => {
        const inOrder = parts.sort((a, b) => a.start - b.start)

        const untouched = inOrder.filter((part) => !masks.some((mask) => isOverlapping(part, mask)))

        expect(outside(inOrder, masks)).toEqual(untouched)
      }),
    )
  })
})

describe('a claim', () => {
  it('holds only for a span that shares nothing with those claimed before', () => {
    fc.assert(
      fc.property(fc.array(someSpan), (spans) => {
        const claims = createClaims()
        const taken: Span[] = []

        for (const span of spans) {
          const isFree = !taken.some((other) => isOverlapping(other, span))

          expect(claims.claim(span)).toBe(isFree)

          if (isFree) taken.push(span)
        }
      }),
    )
  })
})
