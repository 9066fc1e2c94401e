import { describe, expect, it } from '@jest/globals'
import { createCheck } from '../../../src/core/check.ts'
import { aHouseLanguage, aHouseRubric } from '../a-house.ts'
import { someTemplates } from '../a-rubric.ts'

const check = createCheck(aHouseRubric())

function rewrite(draft: string, customer: string | null = null) {
  return check({ draft, customer, language: 'en' }).rewrite
}

describe('a rewrite', () => {
  it('answers a threat with help and leaves the rest', () => {
    const draft = 'Hello Ana,\n\nwe have the photo. We will take legal action.\n\nKind regards, Tom'

    expect(rewrite(draft)).toMatchObject({
      text: 'Hello Ana,\n\nwe have the photo. If that is hard for you, tell me.\n\nKind regards, Tom',
      kind: 'whole',
      blanks: [],
      score: 100,
      source: 'template',
    })
  })

  it('thanks for the idea behind the salutation and names it', () => {
    const text = rewrite('Hello Ana!\nWe have it.', 'An idea: mend the garden lamp.')?.text

    expect(text).toBe('Hello Ana!\nThank you for the idea about the garden lamp. We have it.')
  })

  it('turns the customer’s my into your', () => {
    expect(rewrite('We have it.', 'Idea for my garden: light.')?.text).toContain('the idea about your garden')
  })

  it('says what comes next before the closing, with blanks for what nobody gave', () => {
    const found = rewrite('We saw it.\n\nKind regards, Tom', 'My lamp broke.')

    expect(found).toMatchObject({
      text: 'We saw it. I will [what] by [date].\n\nKind regards, Tom',
      kind: 'whole',
      blanks: ['[what]', '[date]'],
      score: 100,
      source: 'template',
    })
  })

  it.each(['25,00 €', '12 May', '4711', 'https://x.example/pay', 'help@x.example'])(
    'loses no fact of a sentence it replaces: %s',
    (fact) => {
      const number = fact === '12 May' ? '12' : fact

      expect(rewrite(`We will take legal action over ${fact} now.`)?.text).toContain(number)
    },
  )

  it.each(['`ref 77`', '<@U0ANA>', '“we wait”', '<https://x.example/a|our page>'])(
    'keeps what is not the agent’s own in a sentence it replaces: %s',
    (kept) => {
      expect(rewrite(`Thank you. We will take legal action, see ${kept} there.`)?.text).toContain(kept)
    },
  )

  it('keeps quoted lines and code byte for byte', () => {
    const block = '```\nif  (x)\n\n\n\n  legal action   \n```'

    expect(rewrite(`Hello Ana,\n${block}\nWe will take legal action.`)?.text).toContain(block)
  })

  it('is not needed where a draft is ready', () => {
    expect(rewrite('Thank you for it.')).toBeNull()
  })

  it('says the same thing once, however often it was wrong', () => {
    const text = rewrite('Thank you. We will take legal action. We will sue you. It is so.')?.text

    expect(text).toBe('Thank you. If that is hard for you, tell me. It is so.')
  })

  it('that would score lower than the draft is none', () => {
    const templates = someTemplates({ sentences: { thanks: { any: 'We will sue you.' } } })
    const worse = createCheck(aHouseRubric({ languages: { en: aHouseLanguage({ templates }) } }))

    expect(worse({ draft: 'We have it.', customer: 'An idea!', language: 'en' }).rewrite).toBeNull()
  })

  it('that mends only some of it is marked as edits', () => {
    const templates = someTemplates({ sentences: { instead: { any: 'Tell me.' } } })
    const some = createCheck(aHouseRubric({ languages: { en: aHouseLanguage({ templates }) } }))

    const report = some({ draft: 'We will sue you.', customer: 'An idea!', language: 'en' })

    expect(report.rewrite).toMatchObject({ kind: 'edits', text: 'Tell me.' })
    expect(report.rewrite?.score).toBeGreaterThan(report.score ?? 100)
  })
})
