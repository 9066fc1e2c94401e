import { afterEach, describe, expect, it } from '@jest/globals'
import { aLeadBench, type LeadBench } from './a-lead-bench.ts'

let bench: LeadBench

afterEach(() => bench.close())

describe('quiet hours', () => {
  const ALWAYS = { from: '00:00', until: '23:59', timeZone: 'UTC' }
  const noon = { now: () => new Date('2026-03-02T12:00:00Z') }

  it('hold back what can wait, and tell leads of a crisis all the same', async () => {
    bench = await aLeadBench({ quietHours: ALWAYS })
    await bench.start({}, { clock: noon })

    const held = bench.slack.post('CREVIEW', 'UANN', 'FLAG No.')
    await bench.slack.until(() => bench.slack.threadOf(held).length > 0, 'the agent has the report')
    bench.slack.post('CREVIEW', 'UANN', 'CRISIS')
    await bench.slack.until(() => bench.cards().length > 0, 'leads are told of the crisis')

    expect(bench.cards()).toHaveLength(1)
    expect(bench.cards()[0]).toContain('A customer may be in danger')
  })

  it('end with what was held being told', async () => {
    let time = '2026-03-02T23:58:59.000Z'
    bench = await aLeadBench({ quietHours: ALWAYS })
    await bench.start({}, { clock: { now: () => new Date(time) } })
    const held = bench.slack.post('CREVIEW', 'UANN', 'FLAG No.')
    await bench.slack.until(() => bench.slack.threadOf(held).length > 0, 'the agent has the report')
    const during = bench.cards()

    time = '2026-03-02T23:59:30.000Z'
    await bench.cardSays('A draft could use your help')

    expect(during).toEqual([])
    expect(bench.cards()).toHaveLength(1)
  })
})
