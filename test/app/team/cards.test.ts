import { describe, expect, it } from '@jest/globals'
import { anAddress, anArrival, aRemoval } from '../../support/a-post.ts'
import { aTeam } from './a-team.ts'

const KEY = 'CREVIEW 10.1'
const CLICK = { team: 'T1', key: KEY, by: 'ULEAD', revision: '0' } as const

async function aFlaggedDraft() {
  const bench = await aTeam()
  await bench.arrive(anArrival('FLAG'))
  return bench
}

describe('a card', () => {
  it('is open once leads were told of a draft, and there is none before', async () => {
    const { cards, arrive } = await aFlaggedDraft()
    await arrive(anArrival('REVISE', { ts: '20.1' }))

    expect(await cards.find('T1', KEY)).toMatchObject({ state: 'open', author: 'UANN', by: null })
    expect(await cards.find('T1', 'CREVIEW 20.1')).toBeNull()
  })

  it('that is claimed shows who has it', async () => {
    const { cards, desk, workOff } = await aFlaggedDraft()

    const answer = await cards.decide({ ...CLICK, action: 'claim' })
    await workOff()

    expect(answer).toMatchObject({ kind: 'done', card: { state: 'claimed', by: 'ULEAD' } })
    expect(desk.cards.at(-1)).toMatchObject({ key: KEY, state: 'flagged', decision: { state: 'claimed', by: 'ULEAD' } })
  })

  it('that is claimed after the draft’s words were wiped shows who has it, without what was found', async () => {
    const { cards, desk, parts, workOff } = await aFlaggedDraft()
    await parts.keeping.wipeThread(anAddress())

    await cards.decide({ ...CLICK, action: 'claim' })
    await workOff()

    expect(desk.cards.at(-1)).toMatchObject({ state: 'flagged', report: null, decision: { by: 'ULEAD' } })
  })

  it('approved as it is: the draft’s report says by whom', async () => {
    const { cards, desk, workOff } = await aFlaggedDraft()
    expect(desk.reports.at(-1)).toMatchObject({ approvedBy: null })

    await cards.decide({ ...CLICK, action: 'approve' })
    await workOff()

    expect(desk.reports.at(-1)).toMatchObject({ approvedBy: 'ULEAD', report: { verdict: 'flag' } })
    expect(desk.cards.at(-1)).toMatchObject({ decision: { state: 'approved' } })
  })

  it('is not approved for other words than the lead saw', async () => {
    const { cards, arrive } = await aFlaggedDraft()
    await arrive(anArrival('FLAG worse', { revision: '11.1' }))

    const answer = await cards.decide({ ...CLICK, action: 'approve' })

    expect(answer).toMatchObject({ kind: 'refused', why: 'draft_changed', card: { state: 'open' } })
  })

  it('is not approved once the draft is gone', async () => {
    const { cards, remove } = await aFlaggedDraft()
    await remove(aRemoval())

    expect(await cards.decide({ ...CLICK, action: 'approve' })).toMatchObject({ why: 'draft_gone' })
    expect(await cards.decide({ ...CLICK, action: 'resolve' })).toMatchObject({ kind: 'done' })
  })

  it('is open again, and the report not approved any more, where the draft is edited', async () => {
    const { cards, desk, arrive, workOff } = await aFlaggedDraft()
    await cards.decide({ ...CLICK, action: 'approve' })
    await workOff()

    await arrive(anArrival('FLAG worse', { revision: '11.1' }))

    expect(await cards.find('T1', KEY)).toMatchObject({ state: 'open' })
    expect(desk.reports.at(-1)).toMatchObject({ approvedBy: null })
  })

  it('that two leads claim at once is one’s, and the other sees whose', async () => {
    const { cards } = await aFlaggedDraft()

    const answers = await Promise.all(['ULEAD', 'UOTHER'].map((by) => cards.decide({ ...CLICK, by, action: 'claim' })))

    expect(answers.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
    const [one, other] = answers.map((answer) => ('card' in answer ? answer.card : null))
    expect(one).toEqual(other)
  })

  it('clicked twice is decided once, and written down once', async () => {
    const { cards, views } = await aFlaggedDraft()

    const answers = await Promise.all([1, 2].map(() => cards.decide({ ...CLICK, action: 'resolve' })))

    expect(answers.map(({ kind }) => kind).sort()).toEqual(['done', 'same'])
    expect(await views.audit({ team: 'T1', by: 'ULEAD' }, 9)).toMatchObject({
      entries: [
        { what: 'card.resolve', about: 'UANN', before: { state: 'open' }, after: { state: 'resolved' } },
        { what: 'start' },
      ],
    })
  })

  it('is decided by leads only', async () => {
    const { cards } = await aFlaggedDraft()

    expect(await cards.decide({ ...CLICK, by: 'UANN', action: 'claim' })).toEqual({
      kind: 'refused',
      why: 'not_a_lead',
    })
    expect(await cards.decide({ ...CLICK, key: 'x', action: 'claim' })).toEqual({
      kind: 'refused',
      why: 'no_such_card',
    })
  })

  it('is not decided any more by who was removed from the group a moment ago', async () => {
    const { cards, members, arrive } = await aTeam({ leads: { kind: 'group', group: 'SLEADS' } })
    await arrive(anArrival('FLAG'))
    members.add('UGONE')
    expect(await cards.decide({ ...CLICK, by: 'UGONE', action: 'claim' })).toMatchObject({ kind: 'done' })

    members.delete('UGONE')

    expect(await cards.decide({ ...CLICK, by: 'UGONE', action: 'resolve' })).toMatchObject({ why: 'not_a_lead' })
    expect(await cards.find('T1', KEY)).toMatchObject({ state: 'claimed', by: 'UGONE' })
  })

  it('about a private check in a crisis can be resolved, too', async () => {
    const { cards, desk, parts, workOff } = await aTeam()
    await parts.team.cards.open('T1', { key: 'trigger 1', author: 'UANN', draft: null })

    const answer = await cards.decide({ ...CLICK, key: 'trigger 1', revision: null, action: 'resolve' })
    await workOff()

    expect(answer).toMatchObject({ kind: 'done' })
    expect(desk.cards).toMatchObject([{ state: 'crisis', draft: null, decision: { state: 'resolved', by: 'ULEAD' } }])
  })
})

describe('a lead', () => {
  it('coaches an agent: it is known that they did, and not what they said', async () => {
    const { cards, parts } = await aFlaggedDraft()

    const answer = await cards.coach({ team: 'T1', key: KEY, by: 'ULEAD', note: ' Begin with their loss. ' })

    expect(answer).toEqual({ kind: 'done', author: 'UANN', note: 'Begin with their loss.' })
    const [entry] = await parts.team.audit.list('T1', { limit: 1 })
    expect(entry).toMatchObject({ who: 'ULEAD', what: 'card.coach', about: 'UANN', before: null, after: null })
  })

  it.each([
    [{ by: 'UANN' }, 'not_a_lead'],
    [{ note: ' ' }, 'note_missing'],
    [{ note: 'x'.repeat(3001) }, 'note_too_long'],
    [{ key: 'x' }, 'no_such_card'],
  ])('cannot coach with %j', async (change, why) => {
    const { cards } = await aFlaggedDraft()

    expect(await cards.coach({ team: 'T1', key: KEY, by: 'ULEAD', note: 'Well.', ...change })).toEqual({
      kind: 'refused',
      why,
    })
  })
})
