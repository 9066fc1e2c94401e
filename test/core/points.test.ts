import { describe, expect, it } from '@jest/globals'
import { groupFindings } from '../../src/core/points.ts'
import type { Finding } from '../../src/core/report.ts'

function aFinding(overrides: Partial<Finding> = {}): Finding {
  const message = 'Add the reason.'
  return {
    criterion: 'dismissive',
    severity: 'warning',
    points: 24,
    start: 0,
    end: 2,
    quote: 'No',
    message,
    source: 'rule',
    ...overrides,
  }
}

describe('findings that say the same', () => {
  it('become one point with all their words and what they cost together', () => {
    expect(
      groupFindings([aFinding(), aFinding({ quote: 'Never', points: 12 }), aFinding({ quote: 'No', points: 6 })]),
    ).toEqual([
      { criterion: 'dismissive', severity: 'warning', message: 'Add the reason.', quotes: ['No', 'Never'], cost: 42 },
    ])
  })

  it('stay apart where the reason differs, in their order', () => {
    const points = groupFindings([aFinding({ message: 'b' }), aFinding({ message: 'a', quote: null })])

    expect(points.map(({ message, quotes }) => [message, quotes])).toEqual([
      ['b', ['No']],
      ['a', []],
    ])
  })
})
