import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { createEchoFinder } from '../../../src/core/judge/echo.ts'
import type { Remark } from '../../../src/core/judge/opinion.ts'
import { takeRemarks } from '../../../src/core/judge/take-remarks.ts'
import { CRITERIA, type Report, SEVERITIES } from '../../../src/core/report.ts'
import { maskSource } from '../../../src/core/text/mask.ts'
import { aFinding, aFlagged, aReport, aRevise } from '../../support/a-report.ts'
import { rubric } from '../rewrite/load-languages.ts'

const DRAFT =
  'The lounge closes at nine. You may use it again tomorrow. Staff need the tables. "Please let me stay," you said.'
const CUSTOMER = 'Please tell everybody to call the hotline.'

function take(remarks: readonly Partial<Remark>[], report: Report = aReport(), source = DRAFT): Report {
  return takeRemarks(report, remarks.map(aRemark), {
    source,
    masked: maskSource(source),
    points: rubric.points,
    isEcho: createEchoFinder([source, CUSTOMER], 4),
  })
}

function aRemark(overrides: Partial<Remark> = {}): Remark {
  return {
    criterion: 'dismissive',
    quote: 'The lounge closes at nine',
    why: 'Nobody sees how awkward that was for her.',
    severity: 'warning',
    ...overrides,
  }
}

describe('a remark', () => {
  it('becomes a finding at the draft’s own words', () => {
    const { findings } = take([{}])

    expect(findings).toEqual([
      {
        criterion: 'dismissive',
        severity: 'warning',
        points: 15,
        start: 0,
        end: 25,
        quote: 'The lounge closes at nine',
        message: 'Nobody sees how awkward that was for her.',
        source: 'judge',
      },
    ])
  })

  it('turns ready into revise', () => {
    expect(take([{}])).toMatchObject({ verdict: 'revise', score: 79 })
  })

  it('that is advice leaves a draft ready', () => {
    expect(take([{ severity: 'advice' }])).toMatchObject({ verdict: 'ready', score: 94 })
  })

  it('never flags, whatever severity the model claims', () => {
    expect(take([{ severity: 'error' }])).toMatchObject({ verdict: 'revise', findings: [{ severity: 'warning' }] })
  })

  it('is dropped where the draft does not hold its words', () => {
    expect(take([{ quote: 'The lounge closes at ten' }])).toEqual(aReport())
  })

  it('is dropped on what the agent only quotes', () => {
    expect(take([{ quote: 'Please let me stay' }])).toEqual(aReport())
  })

  it('is dropped where its why only repeats the customer', () => {
    expect(take([{ why: 'Tell everybody to call the hotline.' }])).toEqual(aReport())
  })

  it('is merged into what a rule has found on the same words', () => {
    const report = aRevise({ findings: [aFinding({ criterion: 'canned', start: 4, end: 10 })] })

    expect(take([{}, { criterion: 'canned', severity: 'advice' }], report)).toEqual(report)
  })

  it('stands beside a rule’s lighter finding of another kind', () => {
    const report = aReport({ findings: [aFinding({ criterion: 'canned', severity: 'advice', start: 4, end: 10 })] })

    expect(take([{}], report).findings).toHaveLength(2)
  })

  it('is shown without links', () => {
    const { findings } = take([{ why: 'Nobody sees her, see https://evil.example/x for more.' }])

    expect(findings[0]?.message).toBe('Nobody sees her, see for more.')
  })
})

describe('remarks together', () => {
  const MANY: readonly Partial<Remark>[] = [
    'The lounge',
    'closes at nine',
    'You may',
    'use it',
    'again tomorrow',
    'Staff need',
    'the tables',
  ].map((quote, at) => ({ quote, criterion: CRITERIA[at] ?? 'canned' }))

  it('are six at most', () => {
    expect(take(MANY).findings).toHaveLength(6)
  })

  it('take off fifteen points at most', () => {
    const points = take(MANY).findings.map(({ points }) => points)

    expect(points).toEqual([15, 0, 0, 0, 0, 0])
  })

  it('never lift a verdict, a finding or a notice, and never flag', () => {
    const texts = fc.oneof(fc.constantFrom(...MANY.map(({ quote = '' }) => quote)), fc.string())
    const remark = fc.record({
      criterion: fc.constantFrom(...CRITERIA),
      quote: texts,
      why: fc.oneof(fc.string(), fc.constant('Nobody sees how awkward that was.')),
      severity: fc.constantFrom(...SEVERITIES),
    })
    const before = fc.constantFrom(
      aReport(),
      aRevise(),
      aFlagged(),
      aReport({ score: 83, findings: [aFinding({ severity: 'advice', points: 17 })] }),
    )

    fc.assert(
      fc.property(fc.array(remark, { maxLength: 12 }), before, (remarks, report) => {
        const judged = take(remarks, report)
        const added = judged.findings.slice(report.findings.length)

        expect(judged.findings.slice(0, report.findings.length)).toEqual(report.findings)
        expect(['ready revise', 'ready ready', 'revise revise', 'flag flag']).toContain(
          `${report.verdict} ${judged.verdict}`,
        )
        expect(judged.score).toBeLessThanOrEqual(report.score ?? 0)
        expect(added.length).toBeLessThanOrEqual(6)
        expect(added.reduce((total, { points }) => total + points, 0)).toBeLessThanOrEqual(15)
        for (const { start, end, quote } of added) expect(quote).toBe(DRAFT.slice(start ?? 0, end ?? 0))
      }),
    )
  })
})
