import { describe, expect, it } from '@jest/globals'
import { createCheck } from '../../src/core/check.ts'
import type { ActId } from '../../src/core/rubric.ts'
import { aCue, aLanguage, aRubric, aRule } from './a-rubric.ts'

const STRONG: readonly ActId[] = ['thanks', 'empathy', 'time', 'redress']

function strengthsOf(draft: string): readonly (readonly [string, string])[] {
  const cues = [
    aCue({ act: 'thanks', cues: ['thank you'] }),
    aCue({ id: 'stock-thanks', act: 'thanks', cues: ['thanks'], isStock: true }),
    aCue({ act: 'empathy', cues: ['so sorry'] }),
    aCue({ act: 'time', cues: ['on friday', 'on monday'] }),
    aCue({ act: 'redress', cues: ['refund'] }),
    aCue({ act: 'request_detail', cues: ['send us'] }),
    aCue({ act: 'threat', cues: ['no refund'], isNegatable: false }),
  ]
  const rules = [aRule({ severity: 'error', when: { acts: ['threat'] } })]
  const check = createCheck(aRubric({ rules, strengths: STRONG, languages: { en: aLanguage('en', { cues }) } }))
  return check({ draft, customer: null, language: 'en' }).strengths.map(({ act, start, end }) => [
    act,
    draft.slice(start, end),
  ])
}

describe('strengths', () => {
  it('are the best first, with the words that do them', () => {
    expect(strengthsOf('We call on Friday. Thank you for the photo, Ana!')).toEqual([
      ['thanks', 'Thank you for the photo'],
      ['time', 'We call on Friday'],
    ])
  })

  it('are at most three', () => {
    expect(strengthsOf('Thank you. So sorry! On Friday we refund.').map(([act]) => act)).toEqual([
      ...['thanks', 'empathy', 'time'],
    ])
  })

  it('name each act once', () => {
    expect(strengthsOf('On Friday or on Monday.')).toEqual([['time', 'On Friday or on Monday']])
  })

  it('are no bare thanks behind a request', () => {
    expect(strengthsOf('Send us the number. Thank you.')).toEqual([])
    expect(strengthsOf('We call on Friday. Thank you.').map(([act]) => act)).toEqual(['thanks', 'time'])
  })

  it('are no stock words', () => {
    expect(strengthsOf('Thanks!')).toEqual([])
  })

  it('are no words that are at fault', () => {
    expect(strengthsOf('There is no refund.')).toEqual([])
  })
})
