import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { createCheck } from '../../src/core/check.ts'
import { splitCustomer } from '../../src/core/customer-quote.ts'
import type { Report } from '../../src/core/report.ts'
import { loadRubric } from '../../src/rubric/load.ts'
import { SAMPLES } from '../../src/sandbox/samples.ts'

describe('the drafts that wait in the sandbox', () => {
  let reports: readonly Report[]

  beforeAll(async () => {
    const loaded = await loadRubric(fileURLToPath(new URL('../../rubric', import.meta.url)))
    if (!loaded.ok) throw new Error(loaded.problems.join('\n'))
    const check = createCheck(loaded.rubric)
    reports = SAMPLES.map((text) => check(splitCustomer(text)))
  })

  it('begin with AT&T’s, held back with something better to send', () => {
    expect(reports[0]).toMatchObject({ verdict: 'flag', language: 'en', rewrite: { kind: 'whole' } })
    const named = reports[0]?.findings.map(({ criterion }) => criterion)
    expect(named).toEqual(expect.arrayContaining(['legalistic', 'dismissive', 'missing_thanks']))
  })

  it('go on with a German one that is not fit to send', () => {
    expect(reports[1]).toMatchObject({ language: 'de', notice: null, rewrite: expect.anything() })
    expect(reports[1]?.verdict).not.toBe('ready')
  })

  it('end with a good one', () => {
    expect(reports[2]).toMatchObject({ verdict: 'ready', findings: [] })
  })
})
