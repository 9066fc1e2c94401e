import { afterEach, describe, expect, it } from '@jest/globals'
import { delay } from '../fake-slack/faults.ts'
import type { Fields } from '../fake-slack/fields.ts'
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

  it('is not approved unread: whoever clicks on a card that shows older words is told so', async () => {
    bench = await aLeadBench()
    await bench.start()
    const draft = await bench.postFlagged()
    let redraw = () => {}
    const held = new Promise<void>((resolve) => {
      redraw = resolve
    })
    bench.slack.fail('chat.update', delay(held), { channel: 'CFLAG', times: 9 })

    bench.slack.edit('CREVIEW', draft, 'FLAG Now with other words.')
    await bench.slack.until(() => bench.slack.callsOf('chat.update').some(isReport), 'the new words are judged')
    await bench.slack.click({ ...bench.spot(), user: 'ULEAD', action: 'card_approve' })
    await bench.slack.until(() => bench.modal('ULEAD').includes('has changed the draft since'), 'the lead is told')
    redraw()

    await bench.cardSays('I’ll look at it')
    expect(bench.cards()[0]).not.toContain('approved')
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

    expect(bench.modal('UANN')).toContain('Only team leads can decide this.')
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
    await bench.slack.until(() => bench.modal('UBEN').includes('Only team leads can decide this.'), 'Ben is told')

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

function isReport({ channel }: Fields): boolean {
  return channel === 'CREVIEW'
}

const WITH_GROUP = {
  team: 'T1',
  people: [{ id: 'UANN' }, { id: 'UBEN' }, { id: 'ULEAD', isAdmin: true }],
  channels: [{ id: 'CREVIEW' }, { id: 'CFLAG' }],
  groups: [LEADS],
}
