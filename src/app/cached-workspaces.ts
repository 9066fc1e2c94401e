import type { Workspace, Workspaces } from './ports.ts'
import { createRecently } from './recently.ts'

/** Milliseconds. What another replica sets counts here after this. */
const LIFE = 5000

/** Settings of workspaces are asked for with everything that happens in them, and hardly ever change. */
export function cacheWorkspaces(workspaces: Workspaces, now: () => number): Workspaces {
  const recently = createRecently((team) => workspaces.find(team), { life: LIFE, now })
  return {
    find: recently.find,
    async set(team, change) {
      try {
        return await workspaces.set(team, change)
      } finally {
        recently.forget(team)
      }
    },
  }
}

/** One workspace, whose channels are set where the bot runs. */
export function fixWorkspace(settings: Omit<Workspace, 'team'>): Workspaces {
  return { find: async (team) => ({ team, ...settings }), set: async () => false }
}
