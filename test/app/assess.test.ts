import { describe, expect, it } from '@jest/globals'
import { assess } from '../../src/app/assess.ts'
import type { Report } from '../../src/core/report.ts'
import { aReport } from '../support/a-report.ts'

describe('assess', () => {
  it('lets the judge have the last word where there is one', async () => {
    const judged = aReport({ judge: { status: 'answered' } })
    const judge = { consider: async () => judged }

    const report = await assess({ draft: 'Fine.', customer: null }, { check: () => aReport(), judge })

    expect(report).toBe(judged)
  })

  it('goes by the rules alone where there is none', async () => {
    const report = await assess({ draft: 'Fine.', customer: null }, { check: () => aReport(), judge: null })

    expect(report.judge).toEqual({ status: 'off' })
  })
})

describe('what the rules say', () => {
  const judged = aReport({ verdict: 'revise', judge: { status: 'answered' } })

  it('is shown before the judge has answered', async () => {
    const shown: string[] = []
    let answer = () => {}
    const judge = {
      consider: () =>
        new Promise<Report>((resolve) => {
          answer = () => resolve(judged)
        }),
    }

    const last = await assess({ draft: 'Fine.', customer: null }, { check: () => aReport(), judge }, async (report) => {
      shown.push(report.verdict)
      answer()
    })

    expect([shown, last]).toEqual([['ready'], judged])
  })

  it.each([
    ['there is no judge', null, aReport()],
    ['nobody is asked', { consider: async () => aReport() }, aReport()],
    ['somebody may be in danger', { consider: async () => judged }, aReport({ notice: 'crisis', score: null })],
  ])('is the answer itself where %s', async (_when, judge, report) => {
    const shown: Report[] = []

    const last = await assess({ draft: 'Fine.', customer: null }, { check: () => report, judge }, async (first) => {
      shown.push(first)
    })

    expect([shown, last]).toEqual([[], report])
  })
})
