import { describe, expect, it } from '@jest/globals'
import { type AppealCase, decideAppeal } from '../../../src/core/team/decide-appeal.ts'

const OPEN: AppealCase = { state: 'open', by: null, at: null, note: null, version: 0 }
const UPHELD: AppealCase = { state: 'upheld', by: 'ULEAD', at: 5, note: null, version: 1 }

describe('an appeal', () => {
  it('is upheld without a word, or with one', () => {
    expect(decideAppeal(OPEN, { verdict: 'uphold', by: 'ULEAD', at: 5, note: ' ' })).toEqual({
      kind: 'done',
      appeal: UPHELD,
    })
    expect(decideAppeal(OPEN, { verdict: 'uphold', by: 'ULEAD', at: 5, note: ' Right. ' })).toMatchObject({
      appeal: { note: 'Right.' },
    })
  })

  it('is rejected with a note', () => {
    expect(decideAppeal(OPEN, { verdict: 'reject', by: 'ULEAD', at: 5, note: 'They asked twice.' })).toEqual({
      kind: 'done',
      appeal: { state: 'rejected', by: 'ULEAD', at: 5, note: 'They asked twice.', version: 1 },
    })
  })

  it('is not rejected without a word', () => {
    expect(decideAppeal(OPEN, { verdict: 'reject', by: 'ULEAD', at: 5, note: '  ' })).toEqual({
      kind: 'refused',
      why: 'note_missing',
      appeal: OPEN,
    })
  })

  it('that is decided stays as it is: the first decision stands', () => {
    const decision = { by: 'UOTHER', at: 9, note: 'No.' }

    expect(decideAppeal(UPHELD, { verdict: 'uphold', ...decision })).toEqual({ kind: 'same', appeal: UPHELD })
    expect(decideAppeal(UPHELD, { verdict: 'reject', ...decision })).toEqual({
      kind: 'refused',
      why: 'decided',
      appeal: UPHELD,
    })
  })
})
