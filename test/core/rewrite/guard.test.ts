import { describe, expect, it } from '@jest/globals'
import { createLanguageDetector } from '../../../src/core/language.ts'
import type { Language } from '../../../src/core/report.ts'
import { findGuardProblems, GUARDS, type GuardContext, type GuardId } from '../../../src/core/rewrite/guard.ts'
import { aRealLanguage, realLanguages, rubric } from './load-languages.ts'

const detect = createLanguageDetector(rubric)

function guardsAgainst(draft: string, rewrite: string, context: Partial<GuardContext> = {}): readonly GuardId[] {
  const language = aRealLanguage('en')
  const problems = findGuardProblems(draft, rewrite, { language, customer: null, detect, ...context })
  return [...new Set(problems.map(({ guard }) => guard))]
}

/** A draft and a rewrite that one guard alone objects to. */
const SPOILT: readonly (readonly [GuardId, string, string, Partial<GuardContext>?])[] = [
  ['number', 'The fee is $325.', 'The fee is $350.'],
  ['date', 'It is due on 12 May.', 'It is due on 12 June.'],
  ['weekday', 'We close on Friday, sadly.', 'We close on Monday, sadly.'],
  ['time', 'The doors close at 9 pm.', 'The doors close at 9 am.'],
  ['link', 'It is there.', 'It is there: https://x.example/pay'],
  ['email', 'It is there.', 'It is there: help@x.example'],
  ['name', 'I have asked Priya to look.', 'I have asked Paula to look.'],
  ['protected', 'You wrote “it broke” to us.', 'You wrote that it broke.'],
  ['promise', 'I have seen your message.', 'I have seen your message. A colleague will call you.'],
  ['refusal', 'We cannot cancel it.', 'I see what you mean.'],
  ['admission', 'I am sorry about the wait.', 'I am sorry, this was our mistake.'],
  ['register', 'Ich verstehe, was Sie meinen.', 'Ich verstehe, was du meinst.', { language: aRealLanguage('de') }],
  ['language', 'The lamp is here with us.', 'Die lampe ist hier bei uns und sie ist da.'],
  ['control', 'The lamp is here.', '<!channel> The lamp is here.'],
]

describe('the guard', () => {
  it.each(SPOILT)('of the %s alone stops %j → %j', (...spoilt) => {
    const [guard, draft, rewrite, context] = spoilt

    expect(guardsAgainst(draft, rewrite, context)).toEqual([guard])
  })

  it('has such a case for every single guard', () => {
    expect(SPOILT.map(([guard]) => guard)).toEqual([...GUARDS])
  })

  it.each([
    ['a promise made by nobody named', 'We have it.', 'We have it. You will get a refund.', 'promise'],
    ['a no turned into a yes', 'We will not refund you.', 'We will refund you.', 'promise'],
    ['a promise that is lost', 'I will replace it, sorry.', 'I am sorry.', 'promise'],
    ['a no nobody said', 'I see what you mean.', 'We cannot cancel it.', 'refusal'],
    ['an order number that is lost', 'Order 4711 has left.', 'Your order has left.', 'number'],
    ['another unit', 'It takes 3 days.', 'It takes 3 weeks.', 'number'],
    ['a day nobody named', 'I have it.', 'I have it tomorrow.', 'date'],
    ['a quotation nobody said', 'You told us.', 'You told us “it burns”.', 'protected'],
    ['a mention that is lost', 'Ask <@U0ANA> then.', 'Ask us then.', 'protected'],
  ])('stops %s', (_name, draft, rewrite, guard) => {
    expect(guardsAgainst(draft, rewrite)).toContain(guard)
  })

  it('lets a blank carry a fact', () => {
    expect(guardsAgainst('You owe a $325 fee, so think twice.', '[mention, if it matters: $325]')).toEqual([])
  })

  it('takes no promise from a sentence with a blank', () => {
    expect(guardsAgainst('It is there.', 'It is there. I will [what you will do] and call you by [date].')).toEqual([])
  })

  it('takes the customer’s own words for no invention', () => {
    expect(guardsAgainst('Yes.', 'Yes, your order 4711 from Leeds.', { customer: 'Order 4711 to Leeds?' })).toEqual([])
  })

  it('lets go of what is itself the fault', () => {
    const draft = 'You are a level 1 customer.'

    expect(guardsAgainst(draft, 'Thank you.', { forgotten: [{ start: 0, end: draft.length }] })).toEqual([])
  })

  it('keeps also what the customer told first', () => {
    expect(guardsAgainst('The £46 left.', 'It left.', { customer: 'You took £46 from me.' })).toEqual(['number'])
  })

  it('takes what stands in a threat for no promise, and nothing else', () => {
    const draft = 'We will send a bailiff. We will refund the fee.'

    expect(guardsAgainst(draft, 'We will refund the fee.', { unmeant: [{ start: 0, end: 23 }] })).toEqual([])
    expect(guardsAgainst(draft, 'I see.', { unmeant: [{ start: 0, end: 23 }] })).toContain('promise')
  })

  it('misses neither a “soon” nor a question', () => {
    expect(guardsAgainst('I will look into it as soon as possible.', 'I will look into it.')).toEqual([])
    expect(guardsAgainst('Shall we refund you then?', 'Tell me.')).toEqual([])
  })

  it('takes an offer in a question for invented where the draft makes none', () => {
    expect(guardsAgainst('Tell me.', 'Shall we refund you then?')).toEqual(['promise'])
  })

  it('takes one refusal for all that is not to be had', () => {
    expect(guardsAgainst('We will not refund you. We cannot change it.', 'We cannot change it.')).toEqual([])
  })

  it('keeps a text of the team’s own to the letter', () => {
    const context = { protected: ['You may withdraw within a fortnight.'] }

    expect(guardsAgainst('You may withdraw within a fortnight.', 'You may step back soon.', context)).toEqual([
      'protected',
    ])
  })
})

describe.each(realLanguages)('in $language', (language) => {
  const examples = language.templates.guard?.examples ?? []

  it.each(examples)('guards $draft → $rewrite as rewrite.yml says', ({ draft, rewrite, catches }) => {
    const guards = findGuardProblems(draft, rewrite, { language, customer: null }).map(({ guard }) => guard)

    if (catches) expect(guards).toContain(catches)
    else expect(guards).toEqual([])
  })

  it('has words for every guard that needs them', () => {
    const caught = new Set(examples.map(({ catches }) => catches))
    const wanted: readonly GuardId[] = ['number', 'date', 'weekday', 'name', 'promise', 'refusal', 'admission']

    expect(wanted.filter((guard) => !caught.has(guard))).toEqual([])
  })
})

describe('the language', () => {
  it.each<[Language, string, string]>([
    ['de', 'Wir haben Ihre Nachricht gelesen.', 'We have read your message today and it is here.'],
    ['nl', 'We hebben uw bericht gelezen.', 'Wir haben Ihre Nachricht gelesen und sie ist da.'],
  ])('of a %s draft stays', (id, draft, rewrite) => {
    expect(guardsAgainst(draft, rewrite, { language: aRealLanguage(id) })).toContain('language')
  })
})
