import { describe, expect, it } from '@jest/globals'
import { createCascade } from '../../src/app/cascade.ts'
import type { Judge } from '../../src/app/ports.ts'
import { createChecker } from '../../src/core/check.ts'
import type { CheckInput, Report } from '../../src/core/report.ts'
import { aRubric } from '../core/a-rubric.ts'
import { aFinding, aFlagged, aReport } from '../support/a-report.ts'

const CLEAR: CheckInput = { draft: 'Hi.', customer: null }
const UNREAD: CheckInput = { draft: 'The moon shines on the roof of our house.', customer: null }
const FOUND = aFinding({ source: 'judge' })

function aCascade(when: 'auto' | 'always', answer: Partial<Report> = { judge: { status: 'answered', prompt: 'p1' } }) {
  const routes: string[] = []
  const asked: CheckInput[] = []
  const judge: Judge = {
    consider: async (input, report) => {
      asked.push(input)
      return { ...report, findings: [FOUND], ...answer }
    },
  }
  const rubric = aRubric()
  const { analyse } = createChecker(rubric)
  const meter = {
    countRoute: (status: string, why: string | null) => void routes.push(`${status} ${why}`),
    countCall() {},
  }
  return { cascade: createCascade({ judge, rubric, analyse, meter, when }), asked, routes }
}

describe('the cascade', () => {
  it('goes by the rules where they leave no doubt, says so, and counts it', async () => {
    const { cascade, asked, routes } = aCascade('auto')

    const report = await cascade.consider(CLEAR, aReport())

    expect(report).toEqual(aReport({ judge: { status: 'skipped', reason: 'the rules left nothing in doubt' } }))
    expect([asked, routes]).toEqual([[], ['skipped null']])
  })

  it('asks the judge where the rules may be wrong, and says why', async () => {
    const { cascade, asked, routes } = aCascade('auto')

    const { findings, judge } = await cascade.consider(UNREAD, aReport())

    expect([findings, asked]).toEqual([[FOUND], [UNREAD]])
    expect(judge).toEqual({ status: 'answered', reason: expect.stringMatching(/^asked because/), prompt: 'p1' })
    expect(routes).toEqual(['answered unread'])
  })

  it('keeps the reason of a judge that failed', async () => {
    const failed = { judge: { status: 'failed', reason: 'the model did not answer in time' } } as const
    const { cascade, routes } = aCascade('auto', failed)

    const { judge } = await cascade.consider(UNREAD, aReport())

    expect([judge, routes]).toEqual([failed.judge, ['failed unread']])
  })

  it.each([
    ['a draft without doubt', aReport()],
    ['a flagged draft', aFlagged()],
  ])('asks about %s where it always asks', async (_what, report) => {
    const { cascade, asked } = aCascade('always')

    await cascade.consider(CLEAR, report)

    expect(asked).toEqual([CLEAR])
  })

  it.each(['crisis', 'not_covered'] as const)('never asks under the notice %s', async (notice) => {
    const { cascade, asked } = aCascade('always')

    const { judge } = await cascade.consider(UNREAD, aReport({ notice, score: null }))

    expect([judge.status, asked]).toEqual(['skipped', []])
  })
})
