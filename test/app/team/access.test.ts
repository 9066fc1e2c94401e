import { describe, expect, it } from '@jest/globals'
import { createAccess } from '../../../src/app/team/access.ts'
import { DEFAULT_SETTINGS, type Leads } from '../../../src/core/team/settings.ts'
import { aFakeGroups } from './a-team.ts'

function anAccess(leads: Leads, members = new Set<string>()) {
  const settings = {
    find: async () => ({ settings: { ...DEFAULT_SETTINGS, leads }, version: 1 }),
    save: async () => true,
  }
  return createAccess({ team: { settings }, groups: aFakeGroups(members) })
}

describe('a lead', () => {
  it('is who is listed', async () => {
    const { isLead } = anAccess({ kind: 'list', users: ['ULEAD'] })

    expect([await isLead('T1', 'ULEAD'), await isLead('T1', 'UANN'), await isLead('T1', 'UADMIN')]).toEqual([
      true,
      false,
      false,
    ])
  })

  it('is who is in the group, and no more at once when they are removed from it', async () => {
    const members = new Set(['ULEAD'])
    const { isLead } = anAccess({ kind: 'group', group: 'SLEADS' }, members)
    expect(await isLead('T1', 'ULEAD')).toBe(true)

    members.clear()

    expect(await isLead('T1', 'ULEAD')).toBe(false)
  })

  it('is who administers the workspace where nobody is set yet', async () => {
    const { isLead } = anAccess({ kind: 'nobody' })

    expect([await isLead('T1', 'UADMIN'), await isLead('T1', 'UANN')]).toEqual([true, false])
  })
})

describe('settings', () => {
  it('are changed by leads, and by admins whatever the list says', async () => {
    const { mayChangeSettings } = anAccess({ kind: 'list', users: ['ULEAD'] })

    const may = ['ULEAD', 'UADMIN', 'UANN'].map((user) => mayChangeSettings('T1', user))

    expect(await Promise.all(may)).toEqual([true, true, false])
  })
})
