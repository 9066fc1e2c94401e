import { describe, expect, it } from '@jest/globals'
import { formatBaseline, type PartBaseline, parseBaseline } from '../../src/cli/eval/baseline.ts'
import { compareWithBaseline } from '../../src/cli/eval/compare.ts'

const ESTIMATE = { value: 0.8, low: 0.75, high: 0.85 }
const BASELINE: PartBaseline = {
  figures: {
    en: {
      bad: 3,
      good: 2,
      recall: ESTIMATE,
      falseAlarms: null,
      precision: ESTIMATE,
      f1: ESTIMATE,
      balanced: ESTIMATE,
    },
  },
  verdicts: { a: 'ready', b: 'flag', c: 'revise' },
}
const A = { id: 'a', verdict: 'ready', isBad: false } as const
const B = { id: 'b', verdict: 'flag', isBad: true } as const
const C = { id: 'c', verdict: 'revise', isBad: true } as const

describe('the comparison with the baseline', () => {
  it('finds nothing where nothing changed', () => {
    const compared = compareWithBaseline({ pairs: [A, B, C], balanced: { en: 0.8 } }, BASELINE)

    expect(compared).toEqual({ changes: [], gone: [], falls: [] })
  })

  it('tells each changed verdict with its direction', () => {
    const pairs = [
      { ...A, verdict: 'revise' },
      { ...B, verdict: 'ready' },
      { ...C, verdict: 'flag' },
    ] as const

    const { changes } = compareWithBaseline({ pairs, balanced: { en: 0.8 } }, BASELINE)

    expect(changes).toEqual([
      { id: 'a', was: 'ready', is: 'revise', direction: 'now wrong' },
      { id: 'b', was: 'flag', is: 'ready', direction: 'now wrong' },
      { id: 'c', was: 'revise', is: 'flag', direction: null },
    ])
  })

  it('tells a verdict that came right, a new pair and one that is gone', () => {
    const pairs = [{ ...A, isBad: true, verdict: 'flag' }, B, { id: 'd', verdict: 'ready', isBad: false }] as const

    const { changes, gone } = compareWithBaseline({ pairs, balanced: { en: 0.8 } }, BASELINE)

    expect(changes).toEqual([
      { id: 'a', was: 'ready', is: 'flag', direction: 'now right' },
      { id: 'd', was: null, is: 'ready', direction: 'now right' },
    ])
    expect(gone).toEqual(['c'])
  })

  it.each([
    ['on the bound', 0.75, []],
    ['below it', 0.7499, [{ language: 'en', balanced: 0.7499, bound: 0.75 }]],
    ['not measured any more', null, [{ language: 'en', balanced: null, bound: 0.75 }]],
  ])('judges a balanced accuracy %s', (_name, balanced, falls) => {
    expect(compareWithBaseline({ pairs: [A, B, C], balanced: { en: balanced } }, BASELINE).falls).toEqual(falls)
  })

  it('takes no offence at a language whose balanced accuracy never was', () => {
    const figures = { en: { ...BASELINE.figures.en, balanced: null } } as PartBaseline['figures']

    expect(compareWithBaseline({ pairs: [], balanced: {} }, { figures, verdicts: {} }).falls).toEqual([])
  })
})

describe('the baseline', () => {
  it('reads back what was written, with a line for each figure and verdict', () => {
    const text = formatBaseline({ check: BASELINE })

    expect(parseBaseline(text)).toEqual({ check: BASELINE })
    expect(text).toContain('"recall": { "value": 0.8, "low": 0.75, "high": 0.85 },\n')
    expect(text).toContain('"a": "ready",\n')
  })

  it.each(['', '{', '[]', '{"check":{}}', '{"other":{"figures":{},"verdicts":{}}}'])('refuses %j', (text) => {
    expect(() => parseBaseline(text)).toThrow('write it anew')
  })
})
