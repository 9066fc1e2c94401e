import type { Workspace, Workspaces } from './ports.ts'

/** Milliseconds. What another replica sets counts here after this. */
const LIFE = 5000
const MOST = 10_000

/** Settings of workspaces are asked for with everything that happens in them, and hardly ever change. */
export function cacheWorkspaces(workspaces: Workspaces, now: () => number): Workspaces {
  const known = new Map<string, { readonly until: number; readonly workspace: Workspace }>()
  return {
    async find(team) {
      const kept = known.get(team)
      if (kept && kept.until > now() && kept.until <= now() + LIFE) return kept.workspace
      const workspace = await workspaces.find(team)
      if (known.size >= MOST) known.clear()
      known.set(team, { until: now() + LIFE, workspace })
      return workspace
    },
    async set(team, change) {
      known.delete(team)
      const isSet = await workspaces.set(team, change)
      known.delete(team)
      return isSet
    },
  }
}

/** One workspace, whose channels are set where the bot runs. */
export function fixWorkspace(settings: Omit<Workspace, 'team'>): Workspaces {
  return { find: async (team) => ({ team, ...settings }), set: async () => false }
}
