import { describe, expect, it } from '@jest/globals'
import type { Act } from '../../src/core/acts.ts'
import type { ActId, Condition } from '../../src/core/rubric.ts'
import { applyRules, type Facts, refusalOf } from '../../src/core/rules.ts'
import type { Signals } from '../../src/core/signals.ts'
import { aRule } from './a-rubric.ts'

const SIGNALS: Signals = {
  customer: 1,
  words: 10,
  taken_up: 2,
  stock_share: 0.5,
  length_ratio: 1,
  asks: 0,
  unread: 0,
  idea_thanked: 0,
  help: 0,
  anger: 0,
}

function anAct(act: ActId, overrides: Partial<Act> = {}): Act {
  return { act, start: 0, end: 2, sentence: 0, isStock: false, cue: 'c', ...overrides }
}

function someFacts(overrides: Partial<Facts> = {}): Facts {
  return { acts: [anAct('refusal')], situations: ['complaint'], signals: SIGNALS, ...overrides }
}

describe('a rule', () => {
  it.each<[string, Condition, boolean]>([
    ['one of its acts is there', { acts: ['threat', 'refusal'] }, true],
    ['none of its acts is there', { acts: ['threat'] }, false],
    ['what must be beside is', { acts: ['refusal'], with: ['refusal', 'law'] }, true],
    ['what must be beside is not', { acts: ['refusal'], with: ['law'] }, false],
    ['what excuses is absent', { acts: ['refusal'], without: ['explanation'] }, true],
    ['what excuses is there', { without: ['explanation', 'refusal'] }, false],
    ['its situation holds', { situations: ['idea', 'complaint'] }, true],
    ['its situation does not hold', { situations: ['idea'] }, false],
    ['a situation holds that excuses', { notSituations: ['complaint'] }, false],
    ['no situation holds that excuses', { notSituations: ['crisis'] }, true],
    ['its act is stock and must not be', { acts: ['refusal'], stock: true }, false],
    ['its act is not stock and need not be', { acts: ['refusal'], stock: false }, true],
    ['a signal is at its lower bound', { signals: { stock_share: { min: 0.5 } } }, true],
    ['a signal is below its lower bound', { signals: { stock_share: { min: 0.51 } } }, false],
    ['a signal is at its upper bound', { signals: { taken_up: { max: 2 } } }, true],
    ['a signal is above its upper bound', { signals: { taken_up: { max: 1 } } }, false],
    ['one of two signals is out of bounds', { signals: { asks: { max: 0 }, words: { max: 5 } } }, false],
    ['nothing is asked of it', {}, true],
  ])('where %s fires: %j → %s', (_name, when, fires) => {
    expect(applyRules([aRule({ when })], someFacts()).length > 0).toBe(fires)
  })

  it('with acts fires in each sentence that holds one, at its widest', () => {
    const acts = [
      anAct('refusal'),
      anAct('refusal', { start: 5, end: 12 }),
      anAct('refusal', { start: 14, end: 16 }),
      anAct('law', { start: 13, end: 30 }),
      anAct('refusal', { start: 40, end: 44, sentence: 1 }),
    ]

    const firings = applyRules([aRule({ when: { acts: ['refusal'] } })], someFacts({ acts }))

    expect(firings.map(({ span }) => span?.start)).toEqual([5, 40])
  })

  it('without acts fires once, for what is absent', () => {
    const firings = applyRules([aRule({ when: { without: ['thanks'] } })], someFacts())

    expect(firings.map(({ span }) => span)).toEqual([null])
  })

  it.each<[Condition, string]>([
    [{ acts: ['threat'] }, 'no threat'],
    [{ without: ['refusal'] }, 'there is refusal'],
    [{ situations: ['idea'] }, 'not in idea'],
    [{ notSituations: ['complaint'] }, 'in complaint'],
    [{ signals: { stock_share: { min: 0.9 } } }, 'stock_share is 0.5'],
  ])('tells why it did not fire: %j', (when, reason) => {
    expect(refusalOf(when, someFacts())).toBe(reason)
  })
})
