import { describe, expect, it } from '@jest/globals'
import { createGroups } from '../../src/slack/groups.ts'

const ANSWERS: Readonly<Record<string, object>> = {
  'usergroups.users.list SLEADS': { users: ['ULEAD'] },
  'users.info UADMIN': { user: { is_admin: true } },
  'users.info UOWNER': { user: { is_owner: true } },
  'users.info UANN': { user: { is_admin: false } },
}

function someGroups(installer: string | null = null) {
  const asked: string[] = []
  const ask = async <T>(_team: string, method: string, args: object) => {
    const call = `${method} ${Object.values(args).join(' ')}`
    asked.push(call)
    if (!(call in ANSWERS)) throw new Error(`no_such_thing: ${call}`)
    return ANSWERS[call] as T
  }
  return { asked, ...createGroups({ gateway: { ask }, findInstaller: async () => installer }) }
}

describe('a group', () => {
  it('has the members that Slack says, each time anew', async () => {
    const { isMember, asked } = someGroups()

    expect([await isMember('T1', 'SLEADS', 'ULEAD'), await isMember('T1', 'SLEADS', 'UANN')]).toEqual([true, false])
    expect(asked).toHaveLength(2)
  })

  it('that cannot be read gives nobody a right', async () => {
    await expect(someGroups().isMember('T1', 'SGONE', 'ULEAD')).rejects.toThrow('no_such_thing')
  })
})

describe('an admin', () => {
  it.each([
    ['UADMIN', true],
    ['UOWNER', true],
    ['UANN', false],
  ])('%s: %p', async (user, isOne) => {
    expect(await someGroups().isAdmin('T1', user)).toBe(isOne)
  })

  it('is whoever installed the bot, without asking Slack', async () => {
    const { isAdmin, asked } = someGroups('UANN')

    expect(await isAdmin('T1', 'UANN')).toBe(true)
    expect(asked).toEqual([])
  })
})
