import { describe, expect, it } from '@jest/globals'
import { createCheck } from '../../../src/core/check.ts'
import type { Language } from '../../../src/core/report.ts'
import { aHouseLanguage, aHouseRubric } from '../a-house.ts'
import { someTemplates } from '../a-rubric.ts'
import { realLanguages, rubric } from './load-languages.ts'

describe('advice', () => {
  it('says what only the agent can write where only some of it is mended', () => {
    const advice = { onlyYou: { any: 'The rest.', missing_thanks: 'Only you can thank them.' }, whoAnswers: '' }
    const templates = someTemplates({ sentences: { instead: { any: 'Tell me.' } }, advice })
    const check = createCheck(aHouseRubric({ languages: { en: aHouseLanguage({ templates }) } }))

    const { rewrite } = check({ draft: 'We will sue you.', customer: 'An idea!', language: 'en' })

    expect(rewrite?.advice).toEqual([{ kind: 'only_you', text: 'Only you can thank them.' }])
  })

  it.each<[Language, string, RegExp]>([
    ['en', 'Pursuant to our terms we accept no liability.', /lawyer/],
    ['de', 'Gemäß § 5 unserer AGB ist eine Haftung ausgeschlossen.', /Rechtsabteilung/],
    ['nl', 'Op grond van artikel 5 aanvaarden wij geen aansprakelijkheid.', /jurist/],
  ])('says who should answer where a draft in %s reads as a lawyer’s', (language, draft, said) => {
    const { rewrite } = createCheck(rubric)({ draft, customer: null, language })

    expect(rewrite?.advice?.find(({ kind }) => kind === 'who_answers')?.text).toMatch(said)
  })

  it('is left out where there is nothing to say', () => {
    const { rewrite } = createCheck(rubric)({ draft: 'You failed to read it.', customer: null, language: 'en' })

    expect(rewrite).not.toBeNull()
    expect(rewrite?.advice).toBeUndefined()
  })

  it.each(realLanguages)('in $language has its words', ({ templates }) => {
    expect([templates.advice?.onlyYou.any, templates.advice?.whoAnswers].filter((text) => !text)).toEqual([])
  })
})
