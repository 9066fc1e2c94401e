import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { fingerprint, markFindings, markWords } from '../../../src/core/team/marks.ts'
import { aFinding } from '../../support/a-report.ts'

describe('a mark', () => {
  it.each([
    ['We cannot  help.', 'we cannot help'],
    ['“Straße”', 'Strasse'],
    ['don’t', "don't"],
  ])('is the same for %s and %s', (one, other) => {
    expect(markWords(one)).toBe(markWords(other))
  })

  it.each([
    ['We cannot help.', 'We can help.'],
    ['a b', 'ab'],
    ['', 'a'],
  ])('differs for %s and %s', (one, other) => {
    expect(markWords(one)).not.toBe(markWords(other))
  })

  it('stands for the words found, and where something is absent for the whole draft', () => {
    const found = aFinding({ quote: 'No', cue: 'bare-no' })
    const absent = aFinding({ quote: null, start: null, end: null, cue: 'not-thanked', severity: 'advice' })

    expect(markFindings([found, absent], 'No. Never.')).toEqual([
      { criterion: 'dismissive', severity: 'warning', source: 'rule', cue: 'bare-no', mark: markWords('No') },
      {
        criterion: 'dismissive',
        severity: 'advice',
        source: 'rule',
        cue: 'not-thanked',
        mark: markWords('No. Never.'),
      },
    ])
  })

  it('of a judge’s remark names the judge as its cue', () => {
    expect(markFindings([aFinding({ source: 'judge' })], 'No')).toMatchObject([{ cue: 'judge', source: 'judge' }])
  })
})

describe('a fingerprint', () => {
  it('has the same length for every text, and is another for another', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(fingerprint(one)).toHaveLength(22)
        expect(fingerprint(one) === fingerprint(other)).toBe(one === other)
      }),
    )
  })

  it('differs for ten thousand texts that are nearly alike', () => {
    const all = Array.from({ length: 10_000 }, (_, number) => fingerprint(`We cannot refund order ${number}`))

    expect(new Set(all).size).toBe(10_000)
  })
})
