import { describe, expect, it } from '@jest/globals'
import { compareRevisions, readWords } from '../../src/app/post.ts'

describe('readWords', () => {
  it.each([
    ['Here you are.', null, 'Here you are.'],
    ['&gt; Where is it?\nHere.', 'Where is it?', 'Here.'],
    ['&gt; Where is it?', 'Where is it?', null],
    ['Customer: Where is it?', 'Where is it?', null],
    ['   ', null, null],
  ])('reads %j', (text, customer, draft) => {
    expect(readWords(text)).toEqual({ customer, draft })
  })
})

describe('compareRevisions', () => {
  it.each([
    ['0', '1700000000.000100'],
    ['1700000000.000100', '1700000000.000200'],
    ['999999999.900000', '1700000000.000000'],
  ])('takes %s for older than %s', (older, newer) => {
    expect(compareRevisions(older, newer)).toBeLessThan(0)
    expect(compareRevisions(newer, older)).toBeGreaterThan(0)
  })
})
