import { afterEach, describe, expect, it } from '@jest/globals'
import { aLeadBench, type LeadBench } from './a-lead-bench.ts'

const GROUP = { kind: 'group', group: 'SLEADS' } as const
const LEADS = { id: 'SLEADS', handle: 'leads', users: ['ULEAD', 'UBEN'] }

let bench: LeadBench

afterEach(() => bench.close())

describe('the card of a flagged draft', () => {
  it('shows who has taken it, and is never a second message', async () => {
    bench = await aLeadBench()
    await bench.start()
    await bench.postFlagged()

    const claim = { ...bench.spot(), user: 'ULEAD', action: 'card_claim' }
    await Promise.all([bench.slack.click(claim), bench.slack.click(claim)])
    await bench.cardSays('<@ULEAD> is looking at it.')
    expect(bench.modal('ULEAD')).toBe('[]')
    await bench.slack.click({ ...bench.spot(), user: 'ULEAD', action: 'card_resolve' })
    await bench.cardSays('Settled by <@ULEAD>.')

    expect(bench.cards()).toHaveLength(1)
    expect(bench.cards()[0]).toContain('Open again')
    expect(bench.cards()[0]).not.toContain('UANN')
  })

  it('tells the agent in the thread that a lead has approved the draft as it is', async () => {
    bench = await aLeadBench()
    await bench.start()
    const draft = await bench.postFlagged()

    await bench.slack.click({ ...bench.spot(), user: 'ULEAD', action: 'card_approve' })
    await bench.cardSays('<@ULEAD> has approved it as it is.')
    const says = () => JSON.stringify(bench.slack.threadOf(draft).map(({ blocks }) => blocks))
    await bench.slack.until(() => says().includes('it can go out as it is'), 'the report says so')

    expect(says()).not.toContain('<@UANN>')
  })

  it('is open again where the agent has changed the draft after it was settled', async () => {
    bench = await aLeadBench()
    await bench.start()
    const draft = await bench.postFlagged()
    await bench.slack.click({ ...bench.spot(), user: 'ULEAD', action: 'card_resolve' })
    await bench.cardSays('Settled by')

    bench.slack.edit('CREVIEW', draft, 'FLAG Still no.')
    await bench.cardSays('I’ll look at it')

    expect(bench.cards()[0]).not.toContain('Settled by')
    expect(bench.cards()).toHaveLength(1)
  })

  it('tells the second of two leads who was faster, and loses nothing', async () => {
    bench = await aLeadBench({ leads: GROUP }, { workspaces: [WITH_GROUP] })
    await bench.start()
    await bench.postFlagged()

    await bench.slack.click({ ...bench.spot(), user: 'ULEAD', action: 'card_claim' })
    await bench.slack.click({ ...bench.spot(), user: 'UBEN', action: 'card_resolve' })
    await bench.slack.until(() => bench.modal('UBEN').includes('Take it over'), 'the second is told')

    expect(bench.modal('UBEN')).toContain('<@ULEAD> is looking at this one already.')
    await bench.cardSays('<@ULEAD> is looking at it.')
  })
})

describe('who may decide', () => {
  it('is nobody but leads, and others are told so kindly and alone', async () => {
    bench = await aLeadBench()
    await bench.start()
    await bench.postFlagged()

    await bench.slack.click({ ...bench.spot(), user: 'UANN', action: 'card_approve' })
    await bench.slack.until(() => bench.modal('UANN') !== '[]', 'the agent is told')

    expect(bench.modal('UANN')).toContain('That is for team leads, so that a decision stands.')
    expect(bench.cards()[0]).toContain('I’ll look at it')
  })

  it('ends at once for whoever was taken out of the group', async () => {
    bench = await aLeadBench({ leads: GROUP }, { workspaces: [WITH_GROUP] })
    await bench.start()
    await bench.postFlagged()
    await bench.slack.click({ ...bench.spot(), user: 'UBEN', action: 'card_claim' })
    await bench.cardSays('<@UBEN> is looking at it.')

    bench.slack.setGroup({ ...LEADS, users: ['ULEAD'] })
    await bench.slack.click({ ...bench.spot(), user: 'UBEN', action: 'card_resolve' })
    await bench.slack.until(() => bench.modal('UBEN').includes('That is for team leads'), 'Ben is told')

    expect(bench.cards()[0]).toContain('<@UBEN> is looking at it.')
  })
})

describe('a note to the agent', () => {
  it('reaches the agent alone, with the lead’s name and the draft', async () => {
    bench = await aLeadBench()
    await bench.start()
    await bench.postFlagged()

    await bench.slack.click({ ...bench.spot(), user: 'ULEAD', action: 'card_coach' })
    await bench.slack.until(() => bench.modal('ULEAD').includes('Your note'), 'the form is open')
    await bench.slack.submit('ULEAD', { field: 'Lovely opening. <!channel> Say *when* she hears from you.' })
    await bench.slack.until(() => bench.slack.directMessagesOf('UANN').length > 0, 'the agent reads it')

    const [note] = bench.slack.directMessagesOf('UANN')
    expect(note?.text).toMatch(/^<@ULEAD> has read <http[^|]+\|a draft of yours> and writes to you:\n>Lovely opening\./)
    expect(note?.text).not.toContain('<!channel>')
    expect(bench.cards()).toHaveLength(1)
    expect(bench.cards()[0]).not.toContain('Lovely')
  })
})

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
    await bench.cardSays('Fixed by the agent')

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

const WITH_GROUP = {
  team: 'T1',
  people: [{ id: 'UANN' }, { id: 'UBEN' }, { id: 'ULEAD', isAdmin: true }],
  channels: [{ id: 'CREVIEW' }, { id: 'CFLAG' }],
  groups: [LEADS],
}
