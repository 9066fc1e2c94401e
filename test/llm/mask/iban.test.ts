import { describe, expect, it } from '@jest/globals'
import { findIbans } from '../../../src/llm/mask/iban.ts'

describe('IBANs', () => {
  it.each([
    ['DE89370400440532013000', 'together'],
    ['DE89 3704 0044 0532 0130 00', 'in groups'],
    ['nl91 abna 0417 1643 00', 'in small letters'],
  ])('are found: %s, %s', (text) => {
    expect(findIbans(text)).toEqual([{ start: 0, end: text.length }])
  })

  it.each([
    ['DE89370400440532013001', 'its checksum is wrong'],
    ['DE8937040044053201300', 'it is too short'],
    ['XX89370400440532013000', 'there is no such country'],
    ['ADE89370400440532013000', 'it begins within a word'],
  ])('are not: %s, for %s', (text) => {
    expect(findIbans(text)).toEqual([])
  })
})
