import { describe, expect, it } from '@jest/globals'
import { measureActs } from '../../src/cli/eval/act-figures.ts'
import { estimate } from '../../src/cli/eval/bootstrap.ts'
import { type Family, toFamilies } from '../../src/cli/eval/families.ts'
import { measureFamilies } from '../../src/cli/eval/measures.ts'

const HIT_BAD: Family = { bad: 1, good: null }
const MISSED_BAD: Family = { bad: 0, good: null }
const FALSE_ALARM: Family = { bad: null, good: 1 }
const QUIET_GOOD: Family = { bad: null, good: 0 }

describe('families', () => {
  it('have one vote, however many near-duplicates they hold', () => {
    const votes = [
      { family: 'stock', isBad: true, isHit: true },
      { family: 'stock', isBad: true, isHit: true },
      { family: 'stock', isBad: true, isHit: false },
      { family: 'stock', isBad: true, isHit: true },
      { family: 'own', isBad: false, isHit: false },
    ]

    expect(toFamilies(votes)).toEqual([
      { bad: 0.75, good: null },
      { bad: null, good: 0 },
    ])
  })

  it('vote on both sides where they hold bad and good replies', () => {
    const votes = [
      { family: 'mixed', isBad: true, isHit: true },
      { family: 'mixed', isBad: false, isHit: false },
    ]

    expect(toFamilies(votes)).toEqual([{ bad: 1, good: 0 }])
  })
})

describe('measures', () => {
  it('are the textbook ones', () => {
    const families = [HIT_BAD, HIT_BAD, HIT_BAD, MISSED_BAD, FALSE_ALARM, QUIET_GOOD]

    expect(measureFamilies(families)).toEqual({
      recall: 0.75,
      falseAlarms: 0.5,
      precision: 0.75,
      f1: 0.75,
      balanced: 0.625,
    })
  })

  it('count a family by the share of it that was hit', () => {
    expect(measureFamilies([{ bad: 0.5, good: 0.25 }])).toEqual({
      recall: 0.5,
      falseAlarms: 0.25,
      precision: 2 / 3,
      f1: 4 / 7,
      balanced: 0.625,
    })
  })

  it('are null where there is nothing to compare', () => {
    expect(measureFamilies([HIT_BAD])).toEqual({
      recall: 1,
      falseAlarms: null,
      precision: null,
      f1: null,
      balanced: null,
    })
    expect(measureFamilies([QUIET_GOOD])).toMatchObject({ recall: null, falseAlarms: 0, balanced: null })
  })

  it('give an F1 of 0, and no precision, where nothing was flagged', () => {
    expect(measureFamilies([MISSED_BAD, QUIET_GOOD])).toMatchObject({ precision: null, f1: 0, balanced: 0.5 })
  })
})

describe('the interval of an estimate', () => {
  const FAMILIES = [...Array(80).fill(HIT_BAD), ...Array(20).fill(MISSED_BAD)]

  it('is the 95 % about the share that the binomial gives', () => {
    const { recall } = estimate(FAMILIES, measureFamilies)

    expect(recall?.value).toBe(0.8)
    expect(recall?.low).toBeCloseTo(0.72, 1)
    expect(recall?.high).toBeCloseTo(0.88, 1)
  })

  it('is the same each time', () => {
    expect(estimate(FAMILIES, measureFamilies)).toEqual(estimate(FAMILIES, measureFamilies))
  })

  it('has no width where all agree, and is missing where there is nothing to measure', () => {
    expect(estimate([HIT_BAD, HIT_BAD], measureFamilies)).toMatchObject({
      recall: { value: 1, low: 1, high: 1 },
      falseAlarms: null,
    })
    expect(estimate([], measureFamilies).recall).toBeNull()
  })

  it('is wider for fewer families', () => {
    const width = (families: readonly Family[]) => {
      const { recall } = estimate(families, measureFamilies)
      return (recall?.high ?? 0) - (recall?.low ?? 0)
    }

    expect(width([HIT_BAD, HIT_BAD, MISSED_BAD, HIT_BAD, MISSED_BAD])).toBeGreaterThan(width(FAMILIES))
  })
})

describe('the figures of acts', () => {
  it('count each act once a sentence, found or labelled', () => {
    const votes = [
      { labelled: ['thanks'], found: ['thanks', 'thanks'] },
      { labelled: ['thanks', 'joy'], found: ['joy'] },
      { labelled: [], found: ['joy', 'threat'] },
    ]

    expect(measureActs(votes)).toEqual({
      joy: { labelled: 1, precision: 0.5, recall: 1 },
      thanks: { labelled: 2, precision: 1, recall: 0.5 },
      threat: { labelled: 0, precision: 0, recall: null },
    })
  })
})
