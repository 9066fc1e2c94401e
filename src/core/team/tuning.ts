import type { CriterionId, Language } from '../report.ts'
import { fingerprint } from './marks.ts'
import type { CriteriaSettings, Phrase, TeamSettings } from './settings.ts'

/** What of a team's settings changes the judgement in one channel. */
export interface Tuning {
  readonly criteria: CriteriaSettings
  readonly registers: Readonly<Partial<Record<Language, string>>>
  readonly phrases: readonly Phrase[]
  readonly protectedTexts: readonly string[]
}

/** A channel's own settings of a criterion go before the team's. Null channel: a private check. */
export function tuningOf(settings: TeamSettings, channel: string | null): Tuning {
  const own = (channel === null ? undefined : settings.channels[channel]?.criteria) ?? {}
  const { criteria, registers, phrases, protectedTexts } = settings
  return { criteria: mergeCriteria(criteria, own), registers, phrases, protectedTexts }
}

export function isUntuned({ criteria, registers, phrases, protectedTexts }: Tuning): boolean {
  const count = Object.keys(criteria).length + Object.keys(registers).length
  return count + phrases.length + protectedTexts.length === 0
}

/** The same for the same tuning. */
export function nameTuning(tuning: Tuning): string {
  return fingerprint(JSON.stringify(tuning, sortKeys)).slice(0, 11)
}

/** Each criterion as it is in a channel. */
export function mergeCriteria(team: CriteriaSettings, own: CriteriaSettings): CriteriaSettings {
  const ids = [...new Set([...Object.keys(team), ...Object.keys(own)])] as CriterionId[]
  const merged = ids.map((id) => {
    const points = { ...team[id]?.points, ...own[id]?.points }
    const setting = { ...team[id], ...own[id] }
    return [id, Object.keys(points).length > 0 ? { ...setting, points } : setting] as const
  })
  return Object.fromEntries(merged)
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
