import { describe, expect, it } from '@jest/globals'
import { readRef, writeRef } from '../../src/slack/report-ref.ts'

const draft = { team: 'T1', channel: 'CREVIEW', ts: '10.1' }

describe('what a button carries', () => {
  it.each([
    ['a draft’s report', { at: { team: 'T1', draft, revision: '12.3', author: 'UANN' }, customer: null }],
    [
      'a private one',
      { at: { team: 'T1', draft: null, revision: 'interaction 1.2.x', author: 'UANN' }, customer: null },
    ],
    [
      'a private one with the customer’s words',
      { at: { team: 'T1', draft: null, revision: 'r', author: 'UANN' }, customer: '“Hi”\n<b>' },
    ],
  ])('finds %s again', (_what, ref) => {
    expect(readRef('T1', writeRef(ref))).toEqual(ref)
  })

  it('leaves out what the customer wrote where it does not fit', () => {
    const value = writeRef({
      at: { team: 'T1', draft: null, revision: 'r', author: 'UANN' },
      customer: 'x'.repeat(2000),
    })

    expect(value.length).toBeLessThanOrEqual(2000)
    expect(readRef('T1', value).customer).toBeNull()
  })

  it('holds nothing that a draft says', () => {
    expect(writeRef({ at: { team: 'T1', draft, revision: '0', author: 'UANN' }, customer: 'My parcel' })).not.toContain(
      'parcel',
    )
  })
})
