import { describe, expect, it } from '@jest/globals'
import { fixWorkspace } from '../../../src/app/cached-workspaces.ts'
import { withCrisisText } from '../../../src/app/team/crisis-text.ts'
import { createTeamRules } from '../../../src/app/team/team-rules.ts'
import type { Tuning } from '../../../src/core/team/tuning.ts'
import { anArrival } from '../../support/a-post.ts'
import { aReport } from '../../support/a-report.ts'
import { aTeam } from './a-team.ts'

describe('a team’s rules', () => {
  it('are tuned for the channel that a draft is in', async () => {
    const channels = { CREVIEW: { criteria: { canned: { isOn: false } } } }
    const { parts } = await aTeam({ channels })
    const tunings: Tuning[] = []
    const tune = (tuning: Tuning) => {
      tunings.push(tuning)
      return { check: () => aReport(), judge: () => aReport() }
    }
    const rules = createTeamRules({ team: parts.team, tune, clock: parts.clock, retentionDays: 30 })

    for (const channel of ['CREVIEW', null])
      await rules.check({ draft: 'x', customer: null }, { team: 'T1', author: 'UANN', channel })

    expect(tunings.map(({ criteria }) => criteria)).toEqual([channels.CREVIEW.criteria, {}])
  })

  it.each([
    [null, 30],
    [7, 7],
    [0, 0],
    [90, 30],
  ])('keep words for as long as the team says (%p), and never longer than the bot may', async (retentionDays, days) => {
    const { parts } = await aTeam({ retentionDays })

    expect(await parts.rules.retentionDays('T1')).toBe(days)
  })

  it('wipe words once their report is posted where a team keeps nothing', async () => {
    const { parts, arrive } = await aTeam({ retentionDays: 0 })

    await arrive(anArrival('REVISE'))

    expect(await parts.store.findPost(anArrival('').at)).toMatchObject({ text: null, shownRevision: '0' })
  })
})

describe('the crisis text', () => {
  it.each([
    ['Call Ana.', 'Call Ana.'],
    [null, 'Call 112.'],
  ])('is the team’s own (%p) where it has one', async (crisisText, expected) => {
    const { parts } = await aTeam({ crisisText })
    const workspaces = fixWorkspace({ reviewChannel: 'C1', flaggedChannel: 'C2', crisisText: 'Call 112.' })

    const found = await withCrisisText(workspaces, parts.team.settings).find('T1')

    expect(found).toMatchObject({ reviewChannel: 'C1', crisisText: expected })
  })
})
