import type { Workspaces } from '../ports.ts'
import type { TeamStore } from './team-store.ts'

/** Workspaces whose leads may have set what agents are told to do where somebody may be in danger. */
export function withCrisisText(workspaces: Workspaces, kept: TeamStore['settings']): Workspaces {
  return {
    ...workspaces,
    async find(team) {
      const [workspace, { settings }] = await Promise.all([workspaces.find(team), kept.find(team)])
      return { ...workspace, crisisText: settings.crisisText ?? workspace.crisisText }
    },
  }
}
