import type { Groups } from '../app/team/ports.ts'
import type { Gateway } from './gateway.ts'

export interface GroupParts {
  readonly gateway: Pick<Gateway, 'ask'>
  /** Null where nobody knows. */
  readonly findInstaller: (team: string) => Promise<string | null>
}

/** Asks Slack each time, so that a right that was taken away is gone at once.. */
export function createGroups({ gateway, findInstaller }: GroupParts): Groups {
  return {
    async isMember(team, group, user) {
      const args = { usergroup: group }
      const { users } = await gateway.ask<{ readonly users?: readonly string[] }>(team, 'usergroups.users.list', args)
      return users?.includes(user) ?? false
    },
    async isAdmin(team, user) {
      if ((await findInstaller(team)) === user) return true
      const { user: found } = await gateway.ask<{ readonly user?: SlackUser }>(team, 'users.info', { user })
      return found?.is_admin === true || found?.is_owner === true
    },
  }
}

interface SlackUser {
  readonly is_admin?: boolean
  readonly is_owner?: boolean
}
