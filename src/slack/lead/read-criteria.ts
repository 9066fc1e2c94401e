import { CRITERIA, type CriterionId, SEVERITIES, type Severity } from '../../core/report.ts'
import type { CriteriaSettings, CriterionSetting, TeamSettings } from '../../core/team/settings.ts'
import { type Fields, readText } from './read-fields.ts'

/** Whether criteria count and how much; points stay as they are. */
export function readCriteria({ criteria }: TeamSettings, fields: Fields) {
  const links = CRITERIA.map((id) => [id, readText(fields[`policyLinks.${id}`])] as const)
  return {
    criteria: collect((id) => ({ ...readSeverity(fields[`criteria.${id}`]), ...pointsOf(criteria[id]) })),
    policyLinks: Object.fromEntries(links.filter(([, link]) => link !== '')) as Partial<Record<CriterionId, string>>,
  }
}

/** Only their points. */
export function readPoints({ criteria }: TeamSettings, fields: Fields) {
  return {
    criteria: collect((id) => {
      const { points: _, ...others } = criteria[id] ?? {}
      return { ...others, ...readPointsOf(fields[`criteria.${id}.points`]) }
    }),
  }
}

/** All that one channel has of its own; a channel without anything is as everywhere. */
export function readChannel({ channels, criteria: team }: TeamSettings, channel: string, fields: Fields) {
  const { [channel]: _, ...others } = channels
  const block = `channels.${channel}.criteria`
  const criteria = collect((id) => ({
    ...turnOn(readSeverity(fields[`${block}.${id}`]), team[id]),
    ...readPointsOf(fields[`${block}.${id}.points`]),
  }))
  const isPrivate = readText(fields.visibility) === 'private'
  if (!isPrivate && Object.keys(criteria).length === 0) return { channels: others }
  const visibility = isPrivate ? 'private' : 'thread'
  return { channels: { ...others, [channel]: { criteria, visibility } } }
}

/** What may be wrong with points is said by whoever saves them. */
type ReadCriterion = Omit<CriterionSetting, 'points'> & { readonly points?: unknown }

function collect(read: (id: CriterionId) => ReadCriterion): CriteriaSettings {
  const all = CRITERIA.map((id) => [id, read(id)] as const)
  return Object.fromEntries(all.filter(([, setting]) => Object.keys(setting).length > 0)) as CriteriaSettings
}

function readSeverity(chosen: string | null | undefined): ReadCriterion {
  if (chosen === 'off') return { isOn: false }
  return chosen && chosen !== 'rubric' ? { severity: chosen as Severity } : {}
}

/** What is off everywhere counts again where it was given a severity. */
function turnOn(setting: ReadCriterion, everywhere: CriterionSetting | undefined): ReadCriterion {
  return setting.severity && everywhere?.isOn === false ? { ...setting, isOn: true } : setting
}

function pointsOf(setting: CriterionSetting | undefined): Pick<ReadCriterion, 'points'> {
  return setting?.points ? { points: setting.points } : {}
}

/** `5, 30, 60`, in the order of the severities. Anything else stays as it was typed, and is refused. */
function readPointsOf(typed: string | null | undefined): Pick<ReadCriterion, 'points'> {
  const text = readText(typed)
  if (text === '') return {}
  const numbers = text.split(/[\s,;/]+/)
  if (numbers.length !== SEVERITIES.length || !numbers.every((one) => /^\d{1,6}$/.test(one))) return { points: text }
  return { points: Object.fromEntries(SEVERITIES.map((severity, at) => [severity, Number(numbers[at])])) }
}
