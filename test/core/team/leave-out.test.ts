import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { CRITERIA, type Finding, type Report, SEVERITIES } from '../../../src/core/report.ts'
import { decideVerdict, scoreFindings } from '../../../src/core/score.ts'
import { leaveOut, type Unwanted } from '../../../src/core/team/leave-out.ts'
import { markWords } from '../../../src/core/team/marks.ts'
import { isLocked } from '../../../src/core/team/settings.ts'
import { aFinding, aFlagged, aReport, aRevise } from '../../support/a-report.ts'

const NOTHING: Unwanted = { exceptions: [], mutes: [], tuning: { criteria: {}, protectedTexts: [] } }
const NO = aFinding({ cue: 'bare-no', quote: 'No' })
const THREAT = aFinding({ criterion: 'threatening', severity: 'error', cue: 'threat', quote: 'or else', points: 60 })
const EXCEPT_NO = { criterion: 'dismissive', cue: 'bare-no', mark: markWords('no!') } as const

function reportOf(...findings: readonly Finding[]): Report {
  return aReport({ verdict: decideVerdict(findings), score: scoreFindings(findings), findings })
}

describe('a report', () => {
  it('stays as it is where nothing is unwanted', () => {
    const report = aRevise()

    expect(leaveOut(report, 'No', NOTHING)).toBe(report)
  })

  it('leaves out the words that leads have excepted, says so, and is judged without them', () => {
    const report = leaveOut(reportOf(NO), 'No.', { ...NOTHING, exceptions: [EXCEPT_NO] })

    expect(report).toEqual(aReport({ left_out: [{ criterion: 'dismissive', quote: 'No', why: 'exception' }] }))
  })

  it('still finds other words, another cue and another criterion', () => {
    const others = [
      aFinding({ cue: 'bare-no', quote: 'Never' }),
      aFinding({ cue: 'other', quote: 'No' }),
      aFinding({ criterion: 'canned', cue: 'bare-no', quote: 'No' }),
    ]

    expect(leaveOut(reportOf(...others), 'No', { ...NOTHING, exceptions: [EXCEPT_NO] }).findings).toEqual(others)
  })

  it('leaves the judge’s remark on excepted words out, too', () => {
    const remark = aFinding({ source: 'judge', quote: 'No' })

    expect(leaveOut(reportOf(remark), 'No', { ...NOTHING, exceptions: [EXCEPT_NO] }).findings).toEqual([])
  })

  it('excepts an absence in this draft and in no other', () => {
    const absent = aFinding({ cue: 'not-thanked', quote: null, start: null, end: null })
    const exceptions = [{ criterion: 'dismissive', cue: 'not-thanked', mark: markWords('Here it is.') } as const]

    expect(leaveOut(reportOf(absent), 'Here it is!', { ...NOTHING, exceptions }).findings).toEqual([])
    expect(leaveOut(reportOf(absent), 'Here they are.', { ...NOTHING, exceptions }).findings).toEqual([absent])
  })

  it.each([
    ['a cue', { criterion: 'dismissive', cue: 'bare-no' } as const],
    ['a criterion', { criterion: 'dismissive', cue: null } as const],
  ])('leaves out what its author has muted: %s', (_, mute) => {
    const report = leaveOut(reportOf(NO), 'No', { ...NOTHING, mutes: [mute] })

    expect(report).toMatchObject({ verdict: 'ready', findings: [], left_out: [{ why: 'mute' }] })
  })

  it('never mutes what protects people', () => {
    const mutes = [{ criterion: 'threatening', cue: null } as const]

    expect(leaveOut(reportOf(THREAT), 'or else', { ...NOTHING, mutes })).toMatchObject({ verdict: 'flag' })
  })

  it('leaves out remarks of the judge on criteria that are off and on protected texts', () => {
    const remarks = [
      aFinding({ source: 'judge', criterion: 'canned', quote: 'Kind regards' }),
      aFinding({ source: 'judge', quote: 'as the law\nrequires' }),
      aFinding({ source: 'judge', criterion: 'threatening', quote: 'or else' }),
    ]
    const criteria = { canned: { isOn: false }, threatening: { isOn: false } }
    const tuning = { criteria, protectedTexts: ['We keep it, as the law requires, for ten years.'] }

    const report = leaveOut(reportOf(...remarks), 'x', { ...NOTHING, tuning })

    expect(report.findings).toEqual([remarks[2]])
    expect(report.left_out?.map(({ why }) => why)).toEqual(['settings', 'settings'])
  })

  it('keeps a rewrite only where it is still better than the draft', () => {
    const rewrite = { text: 'x', kind: 'whole', blanks: [], score: 90, source: 'template' } as const
    const both = { ...reportOf(THREAT, NO), rewrite }

    expect(leaveOut(both, 'No', { ...NOTHING, exceptions: [EXCEPT_NO] }).rewrite).toEqual(rewrite)
    expect(leaveOut({ ...reportOf(NO), rewrite }, 'No', { ...NOTHING, exceptions: [EXCEPT_NO] }).rewrite).toBeNull()
  })

  it('counts what was left out before', () => {
    const before = { criterion: 'canned', quote: null, why: 'mute' } as const

    const report = leaveOut({ ...reportOf(NO), left_out: [before] }, 'No', { ...NOTHING, exceptions: [EXCEPT_NO] })

    expect(report.left_out).toEqual([before, { criterion: 'dismissive', quote: 'No', why: 'exception' }])
  })

  it.each(['crisis', 'not_covered'] as const)('with the notice %s leaves nothing out', (notice) => {
    const report = aFlagged({ notice, score: null, findings: [NO] })

    expect(leaveOut(report, 'No', { ...NOTHING, exceptions: [EXCEPT_NO] })).toBe(report)
  })
})

describe('whatever is left out', () => {
  const quote = fc.constantFrom('No', 'Never', 'or else', null)
  const cue = fc.constantFrom('a', 'b')
  const finding = fc.record({
    criterion: fc.constantFrom(...CRITERIA),
    severity: fc.constantFrom(...SEVERITIES),
    points: fc.nat(70),
    quote,
    cue,
    source: fc.constantFrom('rule' as const, 'judge' as const),
  })
  const unwanted = fc.record({
    exceptions: fc.array(
      fc.record({
        criterion: fc.constantFrom(...CRITERIA),
        cue,
        mark: quote.map((text) => markWords(text ?? 'draft')),
      }),
    ),
    mutes: fc.array(fc.record({ criterion: fc.constantFrom(...CRITERIA), cue: fc.option(cue) })),
    tuning: fc.constant(NOTHING.tuning),
  })
  const cases = fc.tuple(fc.array(finding.map((one) => aFinding({ ...one, start: null, end: null }))), unwanted)

  it('the score never falls, the verdict never gets graver, and nothing is found that was not', () => {
    fc.assert(
      fc.property(cases, ([findings, wishes]) => {
        const before = reportOf(...findings)
        const after = leaveOut(before, 'draft', wishes)

        expect(after.score).toBeGreaterThanOrEqual(before.score ?? 0)
        expect(['ready', 'revise', 'flag'].indexOf(after.verdict)).toBeLessThanOrEqual(
          ['ready', 'revise', 'flag'].indexOf(before.verdict),
        )
        expect(before.findings).toEqual(expect.arrayContaining([...after.findings]))
        expect(after.findings.length + (after.left_out?.length ?? 0)).toBe(before.findings.length)
      }),
    )
  })

  it('doing it again changes nothing', () => {
    fc.assert(
      fc.property(cases, ([findings, wishes]) => {
        const once = leaveOut(reportOf(...findings), 'draft', wishes)

        expect(leaveOut(once, 'draft', wishes)).toEqual(once)
      }),
    )
  })

  it('what protects people is only ever excepted by leads', () => {
    fc.assert(
      fc.property(cases, ([findings, wishes]) => {
        const { left_out: out = [] } = leaveOut(reportOf(...findings), 'draft', wishes)

        expect(out.filter(({ criterion, why }) => isLocked(criterion) && why !== 'exception')).toEqual([])
      }),
    )
  })
})
