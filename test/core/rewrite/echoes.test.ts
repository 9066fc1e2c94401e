import { describe, expect, it } from '@jest/globals'
import { leaveOutEchoes } from '../../../src/core/rewrite/echoes.ts'
import { aRealLanguage } from './load-languages.ts'

function leftOf(texts: readonly string[], near: string): readonly string[] {
  const said = texts.map((text) => ({ text, rules: [] }))
  return leaveOutEchoes(said, near, aRealLanguage('en')).map(({ text }) => text)
}

describe('what is said anew', () => {
  it('stays where nothing near it says the same', () => {
    expect(leftOf(['Thank you for asking.'], 'We have the lamp.')).toEqual(['Thank you for asking.'])
  })

  it('goes where the draft thanks already', () => {
    expect(leftOf(['Thank you for asking.'], 'Thanks for your photos.')).toEqual([])
  })

  it('loses only the sentence that is said already', () => {
    expect(leftOf(['Thank you for writing. I understand how frustrating this is.'], 'Many thanks!')).toEqual([
      'I understand how frustrating this is.',
    ])
  })

  it('is not sorry twice', () => {
    expect(leftOf(['I am sorry.', 'I am sorry about the lamp.'], '')).toEqual(['I am sorry.'])
  })
})
