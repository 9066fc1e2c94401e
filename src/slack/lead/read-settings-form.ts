import type { TeamSettings } from '../../core/team/settings.ts'
import type { Topic } from '../messages/settings-buttons.ts'
import { readChannel, readCriteria, readPoints } from './read-criteria.ts'
import { type Fields, readLines, readNumber, readText } from './read-fields.ts'

export interface FilledIn {
  readonly topic: Topic
  /** Whose own settings these are; null where they are not of one channel. */
  readonly channel: string | null
  readonly fields: Fields
}

/** The settings with what was filled in. What it holds is judged by whoever saves it. */
export function readSettingsForm(settings: TeamSettings, { topic, channel, fields }: FilledIn): unknown {
  return { ...settings, ...readTopic(settings, { topic, channel, fields }) }
}

function readTopic(settings: TeamSettings, { topic, channel, fields }: FilledIn): object {
  if (topic === 'people') return readPeople(settings, fields)
  if (topic === 'criteria') return readCriteria(settings, fields)
  if (topic === 'points') return readPoints(settings, fields)
  if (topic === 'words') return readOurWords(settings, fields)
  return channel === null ? {} : readChannel(settings, channel, fields)
}

/** Both a group and names: nobody can tell who decides. */
export function hasTwoKindsOfLeads(fields: Fields): boolean {
  return readGroup(fields) !== '' && readText(fields.leads) !== ''
}

function readPeople({ weeklyDigest }: TeamSettings, fields: Fields) {
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
    weeklyDigest: fields.weeklyDigest === undefined ? weeklyDigest : fields.weeklyDigest !== 'off',
  }
}

function readGroup({ group }: Fields): string {
  return group === 'none' ? '' : readText(group)
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
