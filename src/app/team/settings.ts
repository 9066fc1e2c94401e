import { readSettings, type SettingLimits, type SettingProblem } from '../../core/team/read-settings.ts'
import { DEFAULT_SETTINGS } from '../../core/team/settings.ts'
import type { Clock } from '../ports.ts'
import type { Access } from './access.ts'
import type { KeptSettings } from './ports.ts'
import { type Refused, refuse } from './refused.ts'
import type { TeamStore } from './team-store.ts'

export interface SettingsChange {
  readonly team: string
  readonly by: string
  /** As somebody filled it in. */
  readonly settings: unknown
  /** Of the settings that were changed: what somebody else saved meanwhile is not written over. */
  readonly version: number
}

export type SaveOutcome =
  | { readonly kind: 'saved'; readonly kept: KeptSettings }
  | { readonly kind: 'wrong'; readonly problems: readonly SettingProblem[] }
  | { readonly kind: 'stale'; readonly kept: KeptSettings }
  | Refused<'not_a_lead'>

export interface SettingsDesk {
  /** The defaults where nothing was saved yet. */
  find(team: string): Promise<KeptSettings>
  save(change: SettingsChange): Promise<SaveOutcome>
  /** What each criterion takes off where no team has decided. */
  readonly points: SettingLimits['points']
}

export interface SettingsParts {
  readonly team: Pick<TeamStore, 'settings'>
  readonly access: Pick<Access, 'mayChangeSettings'>
  readonly clock: Clock
  readonly limits: SettingLimits
}

export function createSettings(parts: SettingsParts): SettingsDesk {
  const { team: kept } = parts
  return {
    points: parts.limits.points,
    find: (team) => kept.settings.find(team),
    async save(change) {
      if (!(await parts.access.mayChangeSettings(change.team, change.by))) return refuse('not_a_lead')
      const read = readSettings(change.settings, parts.limits)
      if (!read.ok) return { kind: 'wrong', problems: read.problems }
      const before = await kept.settings.find(change.team)
      const after = { settings: read.settings, version: change.version + 1 }
      const isSaved = before.version === change.version && (await keep(change, { before, after }, parts))
      return isSaved ? { kind: 'saved', kept: after } : { kind: 'stale', kept: await kept.settings.find(change.team) }
    },
  }
}

interface Step {
  readonly before: KeptSettings
  readonly after: KeptSettings
}

function keep({ team, by }: SettingsChange, { before, after }: Step, { team: kept, clock }: SettingsParts) {
  return kept.settings.save(team, after, {
    team,
    who: by,
    what: 'settings.save',
    subject: `version ${after.version}`,
    about: null,
    before: before.version === 0 ? DEFAULT_SETTINGS : before.settings,
    after: after.settings,
    at: clock.now().getTime(),
  })
}
