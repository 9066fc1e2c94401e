import { describe, expect, it } from '@jest/globals'
import { createCheck } from '../../../src/core/check.ts'
import type { Language } from '../../../src/core/report.ts'
import { rubric } from './load-languages.ts'

const check = createCheck(rubric)

describe('an idea', () => {
  it.each<[Language, string, string]>([
    [
      'en',
      'I have an idea for your website: put the menu first. It would help my mother.',
      'We decline your suggestion.',
    ],
    [
      'de',
      'Ich habe eine Idee für Ihre Website: das Menü zuerst. Das hilft meiner Mutter.',
      'Wir lehnen Ihren Vorschlag ab.',
    ],
    [
      'nl',
      'Ik heb een idee voor de website: zet het menu bovenaan. Dat helpt mijn moeder.',
      'Wij wijzen uw suggestie af.',
    ],
  ])('in %s comes with a note for the team that owns it', (language, customer, draft) => {
    const { hand_on: handOn } = check({ draft, customer, language })

    expect(handOn?.note).toContain(customer)
    expect(handOn?.note).toMatch(/(Subject|Thema|Onderwerp): [Ww]ebsite\./)
    expect(handOn?.blanks).toHaveLength(3)
  })

  it('is handed on with a kind answer, too', () => {
    const customer = 'An idea: sell the lamps in blue.'
    const draft = 'Thank you for your idea about the blue lamps. I have passed it on to our designers.'

    const report = check({ draft, customer, language: 'en' })

    expect([report.verdict, report.hand_on?.note.includes(customer)]).toEqual(['ready', true])
  })

  it('begins where it begins in the message, on one line, and takes no blanks from it', () => {
    const customer = 'I bought a lamp.\nMy idea: sell [blue]\nlamps.'

    const { hand_on: handOn } = check({ draft: 'We decline your suggestion.', customer, language: 'en' })

    expect(handOn?.note).toContain('“My idea: sell [blue] lamps.”')
    expect(handOn?.blanks).not.toContain('[blue]')
  })

  it('that only the draft speaks of leaves its words as a blank', () => {
    const { hand_on: handOn } = check({ draft: 'We decline your suggestion.', customer: null, language: 'en' })

    expect(handOn?.blanks).toContain('[what the customer suggests]')
  })

  it('is not seen where there is none', () => {
    expect(check({ draft: 'We have it.', customer: 'My lamp is broken.', language: 'en' }).hand_on).toBeUndefined()
  })
})
