import { describe, expect, it } from '@jest/globals'
import { anAddress, anArrival } from '../../support/a-post.ts'
import { aTeam, checkOn, NOW } from './a-team.ts'

const LEAD = { team: 'T1', by: 'ULEAD' }

describe('one’s own view', () => {
  it('shows the last checks, what one is good at, and what keeps coming back', async () => {
    const bench = await aTeam()
    await checkOn(bench, 2, 1)
    await checkOn(bench, 3, 2)

    const view = await bench.views.own('T1', 'U0')

    expect(view.checks.map(({ checkedAt }) => checkedAt.slice(0, 10))).toEqual(['2026-03-03', '2026-03-02'])
    expect(view.strengths).toEqual([{ act: 'thanks', checks: 2 }])
    expect(view.comesBack).toEqual([{ criterion: 'dismissive', checks: 2 }])
  })

  it('calls nothing coming back that was found once', async () => {
    const bench = await aTeam()
    await checkOn(bench, 2, 1)

    expect(await bench.views.own('T1', 'U0')).toMatchObject({ comesBack: [] })
  })

  it('shows all that leads see about one, and one’s mutes', async () => {
    const { arrive, cards, appeals, mutes, views } = await aTeam()
    await arrive(anArrival('FLAG'))
    await cards.decide({ ...LEAD, key: 'CREVIEW 10.1', action: 'claim', revision: '0' })
    const report = { team: 'T1', draft: anAddress(), revision: '0', author: 'UANN' }
    await appeals.appeal({ report, by: 'UANN', index: 0, reason: 'It is fine.' })
    await mutes.mute({ team: 'T1', person: 'UANN', criterion: 'canned', cue: null, until: NOW.getTime() + 1 })

    const view = await views.own('T1', 'UANN')

    expect(view.leadsSee).toMatchObject({
      cards: [{ card: { state: 'claimed' } }],
      appeals: [{ reason: 'It is fine.' }],
      decisions: [{ what: 'card.claim', who: 'ULEAD' }],
    })
    expect(view.mutes).toMatchObject([{ criterion: 'canned' }])
    expect(await views.own('T1', 'UBEN')).toMatchObject({
      checks: [],
      leadsSee: { cards: [], appeals: [], decisions: [] },
    })
  })
})

describe('leads', () => {
  it('see what waits for them', async () => {
    const { arrive, cards, views } = await aTeam()
    await arrive(anArrival('FLAG', { ts: '10.1' }))
    await arrive(anArrival('FLAG', { ts: '20.1' }))
    await cards.decide({ ...LEAD, key: 'CREVIEW 10.1', action: 'resolve', revision: '0' })

    expect(await views.queue(LEAD)).toMatchObject({
      kind: 'done',
      cards: [{ card: { key: 'CREVIEW 20.1' } }],
      appeals: [],
    })
  })

  it('see trends by week, and none of a week in which too few had anything checked', async () => {
    const bench = await aTeam()
    await checkOn(bench, 1, 4)
    await checkOn(bench, 3, 4)
    await checkOn(bench, 4, 5)

    const trends = await bench.views.trends(LEAD, 3)

    expect(trends).toMatchObject({
      weeks: [
        { week: '2026-W08', from: '2026-02-16T00:00:00.000Z', figures: null },
        { week: '2026-W09', figures: null },
        {
          week: '2026-W10',
          figures: { checks: 9, verdicts: { ready: 0, revise: 9, flag: 0 }, criteria: { dismissive: 9 } },
        },
      ],
      cues: [],
    })
  })

  it('see figures about smaller groups where they have set it so', async () => {
    const bench = await aTeam({ minimumGroup: 3 })
    await checkOn(bench, 4, 3)

    expect(await bench.views.trends(LEAD, 1)).toMatchObject({ weeks: [{ figures: { strengths: { thanks: 3 } } }] })
  })

  it('are the only ones who see any of it', async () => {
    const { views } = await aTeam()
    const agent = { team: 'T1', by: 'UANN' }

    const answers = await Promise.all([views.queue(agent), views.trends(agent, 1), views.audit(agent, 1)])

    expect(answers).toEqual(Array(3).fill({ kind: 'refused', why: 'not_a_lead' }))
  })
})
