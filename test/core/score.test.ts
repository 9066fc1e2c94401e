import { describe, expect, it } from '@jest/globals'
import type { Severity, Verdict } from '../../src/core/report.ts'
import { decideVerdict, scoreFindings } from '../../src/core/score.ts'

type Costs = readonly (readonly [Severity, number])[]

function findingsOf(costs: Costs) {
  return costs.map(([severity, points]) => ({ severity, points }))
}

describe('verdict and score', () => {
  it.each<[string, Costs, Verdict, number]>([
    ['nothing found is ready', [], 'ready', 100],
    ['advice leaves it ready', [['advice', 5]], 'ready', 95],
    [
      'much advice leaves it ready',
      [
        ['advice', 20],
        ['advice', 20],
      ],
      'ready',
      80,
    ],
    ['a warning asks to revise', [['warning', 30]], 'revise', 70],
    ['a small warning is never in the band above', [['warning', 1]], 'revise', 79],
    [
      'many warnings are never in the band below',
      [
        ['warning', 40],
        ['warning', 40],
      ],
      'revise',
      50,
    ],
    [
      'a warning weighs more than advice',
      [
        ['advice', 5],
        ['warning', 25],
      ],
      'revise',
      70,
    ],
    ['an error flags', [['error', 60]], 'flag', 40],
    ['a small error is never averaged away', [['error', 1]], 'flag', 49],
    [
      'many errors end at nothing',
      [
        ['error', 60],
        ['error', 60],
      ],
      'flag',
      0,
    ],
    [
      'an error outweighs all',
      [
        ['advice', 1],
        ['warning', 1],
        ['error', 60],
      ],
      'flag',
      38,
    ],
  ])('%s', (_name, costs, verdict, score) => {
    const findings = findingsOf(costs)

    expect([decideVerdict(findings), scoreFindings(findings)]).toEqual([verdict, score])
  })
})
