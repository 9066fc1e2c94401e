import { describe, expect, it } from '@jest/globals'
import { findCards } from '../../../src/llm/mask/card.ts'

describe('card numbers', () => {
  it('are found among other groups of digits', () => {
    expect(findCards('12 4111 1111 1111 1111 12/27')).toEqual([{ start: 3, end: 22 }])
  })

  it.each([
    ['4111 1111 1111 1112', 'its checksum is wrong'],
    ['4111 1111 1111', 'it is too short'],
    ['9111111111111119', 'no card begins so'],
    ['4111, 1111, 1111, 1111', 'these are four numbers'],
  ])('are not: %s, for %s', (text) => {
    expect(findCards(text)).toEqual([])
  })
})
