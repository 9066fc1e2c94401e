import { describe, expect, it } from '@jest/globals'
import { DEFAULT_SETTINGS } from '../../../src/core/team/settings.ts'
import { aTeam, NOW } from './a-team.ts'

const LEADS = { kind: 'list', users: ['ULEAD'] } as const
const CHANGED = { ...DEFAULT_SETTINGS, leads: LEADS, minimumGroup: 8 }

describe('settings', () => {
  it('are saved by a lead, and it is written down who changed what', async () => {
    const { settings, views } = await aTeam()
    const { settings: before, version } = await settings.find('T1')

    const outcome = await settings.save({ team: 'T1', by: 'ULEAD', settings: CHANGED, version })

    expect(outcome).toEqual({ kind: 'saved', kept: { settings: CHANGED, version: 2 } })
    expect(await settings.find('T1')).toEqual({ settings: CHANGED, version: 2 })
    expect(await views.audit({ team: 'T1', by: 'ULEAD' }, 1)).toMatchObject({
      entries: [{ who: 'ULEAD', what: 'settings.save', before, after: CHANGED, at: NOW.getTime() }],
    })
  })

  it('are nobody else’s to save', async () => {
    const { settings } = await aTeam()

    const outcome = await settings.save({ team: 'T1', by: 'UANN', settings: CHANGED, version: 1 })

    expect(outcome).toEqual({ kind: 'refused', why: 'not_a_lead' })
    expect(await settings.find('T1')).toMatchObject({ version: 1 })
  })

  it('with something wrong are not saved', async () => {
    const { settings } = await aTeam()

    const outcome = await settings.save({
      team: 'T1',
      by: 'ULEAD',
      settings: { ...CHANGED, retentionDays: 31 },
      version: 1,
    })

    expect(outcome).toEqual({
      kind: 'wrong',
      problems: [{ field: 'retentionDays', kind: 'out_of_bounds', bounds: [0, 30] }],
    })
  })

  it('that another lead changed meanwhile are given back, not written over', async () => {
    const { settings } = await aTeam()
    const change = { team: 'T1', by: 'ULEAD', version: 1 }

    const outcomes = await Promise.all([
      settings.save({ ...change, settings: CHANGED }),
      settings.save({ ...change, settings: { ...CHANGED, minimumGroup: 9 } }),
    ])

    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['saved', 'stale'])
    expect(outcomes.find(({ kind }) => kind === 'stale')).toMatchObject({ kept: await settings.find('T1') })
  })
})
