import { CRITERIA, type CriterionId, type Severity } from '../../core/report.ts'
import type { CriterionSetting, TeamSettings } from '../../core/team/settings.ts'
import type { Topic } from '../messages/settings-buttons.ts'
import type { Submitted } from '../submit.ts'

type Fields = Submitted['fields']

/** The settings with what was filled in. What it holds is judged by whoever saves it. */
export function readSettingsForm(topic: Topic, settings: TeamSettings, fields: Fields): unknown {
  if (topic === 'channel') return { ...settings, channels: readChannel(settings, fields) }
  if (topic === 'people') return { ...settings, ...readPeople(fields) }
  return { ...settings, ...(topic === 'criteria' ? readCriteria(settings, fields) : readOurWords(settings, fields)) }
}

/** Both a group and names: nobody can tell who decides. */
export function hasTwoKindsOfLeads(fields: Fields): boolean {
  return readGroup(fields) !== '' && readText(fields.leads) !== ''
}

/** What a channel has besides is kept: how grave a criterion is there, and its points. */
function readChannel({ channels }: TeamSettings, fields: Fields) {
  const channel = readText(fields.channel)
  const before = channels[channel] ?? {}
  const off = readText(fields.channelOff).split(' ')
  const criteria = CRITERIA.flatMap((id): [CriterionId, CriterionSetting][] => {
    const { isOn: _, ...others } = before.criteria?.[id] ?? {}
    const setting: CriterionSetting = off.includes(id) ? { ...others, isOn: false } : others
    return Object.keys(setting).length > 0 ? [[id, setting]] : []
  })
  const seen = readText(fields.visibility)
  const visibility = seen === 'same' || seen === '' ? before.visibility : seen
  return { ...channels, [channel]: { criteria: Object.fromEntries(criteria), ...(visibility && { visibility }) } }
}

function readPeople(fields: Fields) {
  const [group, users] = [readGroup(fields), readText(fields.leads)]
  const leads = group
    ? { kind: 'group', group }
    : users
      ? { kind: 'list', users: users.split(' ') }
      : { kind: 'nobody' }
  const quietHours = {
    from: readText(fields.quietHours),
    until: readText(fields['quietHours.until']),
    timeZone: readText(fields['quietHours.timeZone']),
  }
  return {
    leads,
    quietHours: quietHours.from + quietHours.until === '' ? null : quietHours,
    ideasChannel: readText(fields.ideasChannel) || null,
    retentionDays: readNumber(fields.retentionDays),
    minimumGroup: readNumber(fields.minimumGroup),
  }
}

function readGroup({ group }: Fields): string {
  return group === 'none' ? '' : readText(group)
}

/** Null where nothing was filled in; what is no number is refused by its own field. */
function readNumber(value: string | null | undefined): number | string | null {
  const text = readText(value)
  if (text === '') return null
  return /^\d{1,6}$/.test(text) ? Number(text) : text
}

function readCriteria({ criteria }: TeamSettings, fields: Fields) {
  const settings = CRITERIA.map((id) => [id, readCriterion(criteria[id], fields[`criteria.${id}`])] as const)
  const links = CRITERIA.map((id) => [id, readText(fields[`policyLinks.${id}`])] as const)
  return {
    criteria: Object.fromEntries(settings.filter(([, setting]) => Object.keys(setting).length > 0)),
    policyLinks: Object.fromEntries(links.filter(([, link]) => link !== '')) as Partial<Record<CriterionId, string>>,
  }
}

/** Points stay as they are. */
function readCriterion(before: CriterionSetting = {}, chosen: string | null | undefined): CriterionSetting {
  const { points } = before
  const kept = points ? { points } : {}
  if (chosen === 'off') return { ...kept, isOn: false }
  return chosen && chosen !== 'rubric' ? { ...kept, severity: chosen as Severity } : kept
}

/** A field that the form did not have leaves its setting as it is. */
function readOurWords({ registers, phrases, protectedTexts }: TeamSettings, fields: Fields) {
  const chosen = (['de', 'nl'] as const).map((id) => [id, readText(fields[`registers.${id}`])] as const)
  const { de: _, nl: __, ...others } = registers
  return {
    registers: { ...others, ...Object.fromEntries(chosen.filter(([, form]) => form !== '' && form !== 'none')) },
    phrases: fields.phrases === undefined ? phrases : readLines(fields.phrases, '\n').map(readPhrase),
    protectedTexts: fields.protectedTexts === undefined ? protectedTexts : readLines(fields.protectedTexts, /\n\s*\n/),
    crisisText: readText(fields.crisisText) || null,
  }
}

function readPhrase(line: string) {
  const [, language = null, rest = line] = /^(en|de|nl):\s*(.*)$/.exec(line) ?? []
  const [avoid = '', ...prefer] = rest.split('=>')
  return { avoid: avoid.trim(), prefer: prefer.join('=>').trim() || null, language }
}

function readLines(value: string | null | undefined, between: string | RegExp): readonly string[] {
  return readText(value)
    .split(between)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function readText(value: string | null | undefined): string {
  return value?.trim() ?? ''
}
