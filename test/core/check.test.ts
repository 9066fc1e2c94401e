import { describe, expect, it } from '@jest/globals'
import { createCheck } from '../../src/core/check.ts'
import type { CheckInput } from '../../src/core/report.ts'
import { aHouseRubric } from './a-house.ts'

const check = createCheck(aHouseRubric())

function checkDraft(draft: string, overrides: Partial<CheckInput> = {}) {
  return check({ draft, customer: null, ...overrides })
}

const FRENCH = 'Nous vous remercions pour votre message et les photos de la lampe.'

describe('a check', () => {
  it('finds nothing wrong with a kind draft', () => {
    const report = checkDraft('Thank you for the idea. I will call you on Friday.', { customer: 'I have an idea.' })

    expect(report).toEqual({
      verdict: 'ready',
      score: 100,
      notice: null,
      language: 'en',
      situation: ['idea'],
      findings: [],
      strengths: [
        { act: 'commitment', start: 24, end: 49, message: 'You say what you will do.' },
        { act: 'thanks', start: 0, end: 22, message: 'You thank them.' },
      ],
      rewrite: null,
      judge: { status: 'off' },
      rubric: 'h1',
    })
  })

  it('flags a threat at its words', () => {
    const { verdict, findings } = checkDraft('Thank you. We will take legal action on Friday.')

    expect(verdict).toBe('flag')
    expect(findings).toMatchObject([
      { criterion: 'threatening', severity: 'error', start: 11, end: 46, quote: 'We will take legal action on Friday' },
    ])
  })

  it('asks to revise where thanks are missing, and points nowhere', () => {
    const { verdict, findings } = checkDraft('We have it and will see.', { customer: 'I have an idea.' })

    expect(verdict).toBe('revise')
    expect(findings).toMatchObject([{ criterion: 'missing_thanks', severity: 'warning', start: null, quote: null }])
  })

  it('leaves a draft ready in which only a stock phrase stands, and says so', () => {
    const { verdict, score, findings } = checkDraft('We are sorry for any inconvenience.')

    expect([verdict, score, findings.map(({ severity }) => severity)]).toEqual(['ready', 96, ['advice']])
  })

  it('learns the situation from the draft where no message was given', () => {
    expect(checkDraft('We have your idea and will see.').situation).toEqual(['idea'])
  })

  it('says that the situation is unknown where nothing tells', () => {
    expect(checkDraft('We have it on the list.').situation).toEqual(['unknown'])
  })

  it('reads the customer in their own language', () => {
    const { situation } = checkDraft('Wir haben Ihre Nachricht und melden uns bis Freitag.', {
      customer: 'I have an idea for the app and it is on my list.',
    })

    expect(situation).toEqual(['idea'])
  })

  it('takes a word or two for the customer’s language', () => {
    expect(checkDraft('Erledigt!', { customer: 'Die Lampe ist nicht da und wir haben das Licht aus.' }).language).toBe(
      'de',
    )
  })

  it('takes the language it is told', () => {
    expect(checkDraft('Ok, legal action!', { language: 'en' }).verdict).toBe('flag')
  })
})

describe('a crisis', () => {
  it.each<[string, string, string | null]>([
    ['in the customer’s message', 'Thank you for your message.', 'I will kill myself.'],
    ['in the draft', 'You wrote that you will kill yourself and we are sorry.', null],
    ['in the draft beside an answered message', 'You will not kill yourself, thank you.', 'I have an idea.'],
    ['where the draft is in a language that is not covered', FRENCH, 'I will kill myself with the knife.'],
  ])('%s has a notice, no score, no rewrite and is never ready', (_name, draft, customer) => {
    const { notice, score, verdict, rewrite } = check({ draft, customer })

    expect({ notice, score, rewrite }).toEqual({ notice: 'crisis', score: null, rewrite: null })
    expect(verdict).not.toBe('ready')
  })
})

describe('a language that is not covered', () => {
  it.each([FRENCH, '', '👍', '12345', '> Thank you for your message', 'Lorem ipsum dolor sit amet consectetur'])(
    'has a notice, no score and is never ready: %j',
    (draft) => {
      const { notice, score, verdict, language, findings } = checkDraft(draft)

      expect({ notice, score, language, findings }).toEqual({
        notice: 'not_covered',
        score: null,
        language: null,
        findings: [],
      })
      expect(verdict).not.toBe('ready')
    },
  )

  it('is one for which the rubric has no folder, even where it is named', () => {
    const { en } = aHouseRubric().languages
    const onlyEnglish = createCheck(aHouseRubric({ languages: { en } }))

    expect(onlyEnglish({ draft: 'Vielen Dank.', customer: null, language: 'de' })).toMatchObject({
      notice: 'not_covered',
      score: null,
    })
  })
})
