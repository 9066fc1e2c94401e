import { describe, expect, it } from '@jest/globals'
import type { Language } from '../../../src/core/report.ts'
import { findFacts } from '../../../src/core/rewrite/facts.ts'
import { aRealLanguage } from './load-languages.ts'

function factsOf(text: string, language: Language = 'en'): readonly string[] {
  return findFacts(text, aRealLanguage(language)).map(({ guard, words }) => `${guard}: ${words}`)
}

describe('facts', () => {
  it.each<[string, readonly string[]]>([
    ['Pay 25,00 € by 12.05.2025.', ['number: 25,00 €', 'number: 12.05.2025']],
    ['It costs $1,200.50 or 30%.', ['number: $1,200.50', 'number: 30%']],
    ['Order AB-4711 came at 10:30', ['number: AB-4711', 'time: 10:30']],
    ['Write to help@x.example or https://x.example/a?b=1.', ['email: help@x.example', 'link: https://x.example/a?b=1']],
    ['It takes three days or 3 weeks.', ['number: three days', 'number: 3 weeks']],
    ['Call Priya Shah on Friday 3 May.', ['name: Priya', 'name: Shah', 'weekday: Friday', 'number: 3', 'date: May']],
    ['You may ask. We march on. May I?', []],
    ['In May or on 3 may.', ['date: May', 'number: 3', 'date: may']],
    ['I think I’ll see, and I do.', []],
    ['One of three is here. We will see.', []],
  ])('of %j are %j', (text, expected) => {
    expect(factsOf(text)).toEqual(expected)
  })

  it('in German are names behind a title only', () => {
    expect(factsOf('Das macht Frau Keller am Montag mit der Technik.', 'de')).toEqual([
      'name: Frau Keller',
      'weekday: Montag',
    ])
  })

  it('in Dutch are any capitals within a sentence', () => {
    expect(factsOf('Dat doet mevrouw Jansen uit Gent in mei.', 'nl')).toEqual([
      'name: mevrouw Jansen',
      'name: Gent',
      'date: mei',
    ])
  })

  it('are the same in two ways of writing', () => {
    const keys = (text: string) => findFacts(text, aRealLanguage('en')).map(({ key }) => key)

    expect(keys('€ 25 and three days')).toEqual(keys('25 EUR and 3 days'))
  })
})
