import { describe, expect, it } from '@jest/globals'
import { toFindings } from '../../src/core/findings.ts'
import type { CriterionId, Severity, Span } from '../../src/core/report.ts'
import type { Firing } from '../../src/core/rules.ts'
import { aLanguage, aRubric, aRule } from './a-rubric.ts'

const SOURCE = 'We never refund and we never will, says the law.'
const WE_NEVER = { start: 0, end: 8 }
const LAW = { start: 44, end: 47 }

function aFiring(
  criterion: CriterionId,
  severity: Severity,
  span: Span | null,
  id = `${criterion}-${severity}`,
): Firing {
  return { rule: aRule({ id, criterion, severity }), span }
}

function find(firings: readonly Firing[]) {
  const language = aLanguage('en', { messages: { findings: { 'legalistic-warning': 'Plain words.' }, strengths: {} } })
  return toFindings({ firings, source: SOURCE, sentences: [], reportLanguage: language }, aRubric())
}

describe('findings', () => {
  it('quote the words they point at', () => {
    const [finding] = find([aFiring('legalistic', 'warning', LAW)])

    expect(finding).toEqual({
      criterion: 'legalistic',
      severity: 'warning',
      points: 20,
      ...LAW,
      quote: 'law',
      message: 'Plain words.',
      source: 'rule',
    })
  })

  it('point nowhere where something is absent', () => {
    const [finding] = find([aFiring('missing_thanks', 'warning', null)])

    expect(finding).toMatchObject({ start: null, end: null, quote: null })
  })

  it('come gravest first, then those the reports lead with, then by place, absences last', () => {
    const findings = find([
      aFiring('unequal', 'advice', WE_NEVER),
      aFiring('missing_thanks', 'warning', null),
      aFiring('canned', 'warning', WE_NEVER),
      aFiring('dismissive', 'warning', LAW, 'late'),
      aFiring('dismissive', 'warning', null, 'absent'),
      aFiring('dismissive', 'warning', WE_NEVER, 'early'),
      aFiring('legalistic', 'warning', LAW),
      aFiring('threatening', 'error', LAW),
    ])

    expect(findings.map(({ criterion, start }) => [criterion, start])).toEqual([
      ['threatening', 44],
      ['legalistic', 44],
      ['dismissive', 0],
      ['dismissive', 44],
      ['dismissive', null],
      ['missing_thanks', null],
      ['canned', 0],
      ['unequal', 0],
    ])
  })

  it('cost half as much each time one criterion comes back', () => {
    const spans = [0, 9, 16, 20].map((start) => ({ start, end: start + 2 }))

    const findings = find(spans.map((span, at) => aFiring('dismissive', 'warning', span, `r${at}`)))

    expect(findings.map(({ points }) => points)).toEqual([20, 10, 5, 3])
  })

  it('cost in full where the criteria differ', () => {
    const findings = find([aFiring('dismissive', 'warning', LAW), aFiring('legalistic', 'warning', WE_NEVER)])

    expect(findings.map(({ points }) => points)).toEqual([20, 20])
  })

  it('of one criterion are told once for overlapping words', () => {
    const findings = find([
      aFiring('dismissive', 'warning', WE_NEVER, 'a'),
      aFiring('dismissive', 'error', { start: 3, end: 15 }, 'b'),
    ])

    expect(findings.map(({ severity, start }) => [severity, start])).toEqual([['error', 3]])
  })

  it('of one criterion are told once for what is absent', () => {
    const findings = find([
      aFiring('missing_thanks', 'warning', null, 'b'),
      aFiring('missing_thanks', 'warning', null, 'a'),
      aFiring('no_next_step', 'warning', null, 'c'),
    ])

    expect(findings.map(({ criterion, message }) => [criterion, message])).toEqual([
      ['missing_thanks', 'a'],
      ['no_next_step', 'c'],
    ])
  })

  it('name the cue that was recognised', () => {
    const findings = find([{ ...aFiring('legalistic', 'warning', LAW), cue: 'says-the-law' }])

    expect(findings).toMatchObject([{ cue: 'says-the-law' }])
  })

  it('do not depend on the order in which rules fired', () => {
    const firings = [
      aFiring('dismissive', 'warning', WE_NEVER, 'a'),
      aFiring('dismissive', 'warning', LAW, 'b'),
      aFiring('legalistic', 'error', null, 'c'),
    ]

    expect(find(firings)).toEqual(find([...firings].reverse()))
  })
})
