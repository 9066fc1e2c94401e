import { describe, expect, it } from '@jest/globals'
import { assess } from '../../src/app/assess.ts'
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
