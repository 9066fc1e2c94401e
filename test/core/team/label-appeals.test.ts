import { describe, expect, it } from '@jest/globals'
import { labelAppeals, type UpheldAppeal } from '../../../src/core/team/label-appeals.ts'
import { aMark } from '../../support/a-decision.ts'

const CANNED = aMark({ criterion: 'canned', cue: 'stock', severity: 'warning' })
const THANKS = aMark({ criterion: 'missing_thanks', cue: 'not-thanked', severity: 'advice' })

function anUpheld(overrides: Partial<UpheldAppeal> = {}): UpheldAppeal {
  return {
    id: 7,
    team: 'T1',
    report: 'CREVIEW 10.1 0',
    finding: aMark(),
    marks: [aMark(), THANKS],
    situation: ['complaint'],
    language: 'en',
    draft: 'No.',
    customer: 'Well?',
    ...overrides,
  }
}

describe('an upheld appeal', () => {
  it('is an example of a draft that is fine there', () => {
    expect(labelAppeals([anUpheld()])).toEqual([
      {
        id: 'appeal-T1-7',
        lang: 'en',
        customer: 'Well?',
        draft: 'No.',
        verdict: 'ready',
        criteria: ['missing_thanks'],
        situation: ['complaint'],
        note: 'upheld: dismissive (bare-no)',
      },
    ])
  })

  it('leaves what else is wrong as it is', () => {
    expect(labelAppeals([anUpheld({ marks: [aMark(), CANNED] })])).toMatchObject([
      { verdict: 'not_ready', criteria: ['canned'] },
    ])
  })

  it('makes one example together with others of its report', () => {
    const marks = [aMark(), CANNED]
    const both = [anUpheld({ marks }), anUpheld({ id: 8, marks, finding: CANNED })]

    expect(labelAppeals(both)).toMatchObject([{ id: 'appeal-T1-7', verdict: 'ready', criteria: [] }])
  })

  it('of another workspace or another report is an example of its own', () => {
    expect(labelAppeals([anUpheld(), anUpheld({ team: 'T2' }), anUpheld({ report: 'C 1 1' })])).toHaveLength(3)
  })
})
