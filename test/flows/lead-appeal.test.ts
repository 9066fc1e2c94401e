import { afterEach, describe, expect, it } from '@jest/globals'
import { aLeadBench, type LeadBench } from './a-lead-bench.ts'

let bench: LeadBench

afterEach(() => bench.close())

describe('an appeal', () => {
  async function appeal() {
    const draft = await bench.postFlagged()
    await bench.slack.until(() => bench.slack.threadOf(draft).length > 0, 'the report is there')
    const [report] = bench.slack.threadOf(draft)
    await bench.slack.click({ channel: 'CREVIEW', ts: report?.ts ?? '', user: 'UANN', action: 'appeal' })
    await bench.slack.until(() => bench.modal('UANN').includes('Why is it fine?'), 'the form is open')
    await bench.slack.submit('UANN', { 'reason.field': 'She asked for a clear no.' })
    await bench.slack.until(() => bench.cards().length === 2, 'leads see the appeal')
    return { channel: 'CFLAG', ts: bench.slack.messagesIn('CFLAG')[1]?.ts ?? '' }
  }

  it('that is upheld is said once, edited in place, and the draft is judged again', async () => {
    bench = await aLeadBench()
    await bench.start()
    const spot = await appeal()

    expect(bench.cards()[1]).toContain('She asked for a clear no.')
    expect(bench.cards()[1]).not.toContain('UANN')
    await bench.slack.click({ ...spot, user: 'ULEAD', action: 'appeal_uphold' })
    await bench.slack.until(() => bench.cards()[1]?.includes('<@ULEAD> agrees with the agent.') ?? false)
    await bench.cardSays('Nothing stands against it any more')

    expect(bench.cards()).toHaveLength(2)
  })

  it('that is rejected needs a reason, which leads and the agent read', async () => {
    bench = await aLeadBench()
    await bench.start()
    const spot = await appeal()

    await bench.slack.click({ ...spot, user: 'ULEAD', action: 'appeal_reject' })
    await bench.slack.until(() => bench.modal('ULEAD').includes('Why does it stand?'), 'the form is open')
    const refused = await bench.slack.submit('ULEAD', { field: '  ' })
    await bench.slack.submit('ULEAD', { field: 'A reason belongs with it.' })
    await bench.slack.until(() => bench.cards()[1]?.includes('says the point stands') ?? false)

    expect(refused).toMatchObject({ body: { errors: { note: expect.stringContaining('one sentence') } } })
    expect(bench.cards()[1]).toContain('A reason belongs with it.')
    bench.slack.openHome('UANN')
    await bench.slack.until(() => JSON.stringify(bench.slack.homeOf('UANN')).includes('A reason belongs with it.'))
  })

  it('is decided once: a second lead is told how', async () => {
    bench = await aLeadBench({ leads: { kind: 'list', users: ['ULEAD', 'UBEN'] } })
    await bench.start()
    const spot = await appeal()
    const before = { ...spot, user: 'UBEN', action: 'appeal_reject' }

    await bench.slack.click(before)
    await bench.slack.until(() => bench.modal('UBEN').includes('Why does it stand?'), 'the form is open')
    await bench.slack.click({ ...spot, user: 'ULEAD', action: 'appeal_uphold' })
    await bench.slack.until(() => bench.cards()[1]?.includes('agrees') ?? false)
    await bench.slack.submit('UBEN', { field: 'No.' })
    await bench.slack.until(() => bench.modal('UBEN').includes('first decision stands'))

    expect(bench.modal('UBEN')).toContain('<@ULEAD> has decided')
  })
})
