import { describe, expect, it } from '@jest/globals'
import { cacheWorkspaces } from '../../src/app/cached-workspaces.ts'
import type { Workspace, Workspaces } from '../../src/app/ports.ts'

function aBench() {
  const asked: string[] = []
  const clock = { now: 0 }
  let workspace: Workspace = { team: 'T1', reviewChannel: 'C1', flaggedChannel: null, crisisText: '' }
  const kept: Workspaces = {
    async find(team) {
      asked.push(team)
      return workspace
    },
    async set(_team, change) {
      workspace = { ...workspace, ...change }
      return true
    },
  }
  return { asked, clock, workspaces: cacheWorkspaces(kept, () => clock.now) }
}

describe('a workspace’s settings', () => {
  it('are asked for once in five seconds', async () => {
    const { asked, clock, workspaces } = aBench()

    for (clock.now of [0, 1000, 4999, 5000]) await workspaces.find('T1')

    expect(asked).toEqual(['T1', 'T1'])
  })

  it('count at once where they are set', async () => {
    const { workspaces } = aBench()
    await workspaces.find('T1')

    await workspaces.set('T1', { reviewChannel: 'C2' })

    expect(await workspaces.find('T1')).toMatchObject({ reviewChannel: 'C2' })
  })

  it('are asked for again after a clock was set back', async () => {
    const { asked, clock, workspaces } = aBench()
    clock.now = 1_000_000
    await workspaces.find('T1')

    clock.now = 0
    await workspaces.find('T1')

    expect(asked).toHaveLength(2)
  })
})
