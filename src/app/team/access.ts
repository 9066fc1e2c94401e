import type { Groups } from './ports.ts'
import type { TeamStore } from './team-store.ts'

/** Who may decide. Asked anew for every decision: nobody keeps a right that was taken away. */
export interface Access {
  isLead(team: string, user: string): Promise<boolean>
  /** Leads, and whoever administers the workspace: a wrong list of leads must not lock everybody out. */
  mayChangeSettings(team: string, user: string): Promise<boolean>
}

export interface AccessParts {
  readonly team: Pick<TeamStore, 'settings'>
  readonly groups: Groups
}

export function createAccess({ team: kept, groups }: AccessParts): Access {
  async function isLead(team: string, user: string): Promise<boolean> {
    const { leads } = (await kept.settings.find(team)).settings
    if (leads.kind === 'list') return leads.users.includes(user)
    if (leads.kind === 'group') return groups.isMember(team, leads.group, user)
    return groups.isAdmin(team, user)
  }

  return {
    isLead,
    mayChangeSettings: async (team, user) => (await isLead(team, user)) || groups.isAdmin(team, user),
  }
}
