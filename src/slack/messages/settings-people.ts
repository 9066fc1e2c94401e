import type { types } from '@slack/bolt'
import type { TeamSettings } from '../../core/team/settings.ts'
import type { Words } from '../words/words.ts'
import { type Field, shortField } from './fields.ts'
import { channelField, peopleField, selectField } from './pick-fields.ts'
import type { Group } from './settings-fields.ts'

/** Who leads, when they are told of what, and how long words are kept. */
export function peopleFields(
  settings: TeamSettings,
  groups: readonly Group[],
  { lead, tuning }: Words,
): types.InputBlock[] {
  const { fields, choices } = lead.settings
  const { leads, quietHours, ideasChannel, retentionDays, minimumGroup, weeklyDigest } = settings
  const group = leads.kind === 'group' ? leads.group : ''
  const users = leads.kind === 'list' ? leads.users.join(' ') : ''
  return [
    selectField({ block: 'group', label: fields.group, value: group }, [
      { text: choices.nobody, value: 'none' },
      ...withPresent(group, groups),
    ]),
    peopleField({ block: 'leads', label: fields.leads, value: users }),
    short({ block: 'quietHours', label: fields.from, value: quietHours?.from ?? '' }),
    short({ block: 'quietHours.until', label: fields.until, value: quietHours?.until ?? '' }),
    short({ block: 'quietHours.timeZone', label: fields.zone, value: quietHours?.timeZone ?? '' }),
    selectField({ block: 'weeklyDigest', label: tuning.digest, value: weeklyDigest ? 'on' : 'off' }, [
      { text: tuning.digestOn, value: 'on' },
      { text: tuning.digestOff, value: 'off' },
    ]),
    channelField({ block: 'ideasChannel', label: fields.ideas, value: ideasChannel ?? '' }),
    short({ block: 'retentionDays', label: fields.retention, value: retentionDays === null ? '' : `${retentionDays}` }),
    short({ block: 'minimumGroup', label: fields.minimum, value: `${minimumGroup}` }),
  ]
}

/** Also where Slack does not list it. */
function withPresent(group: string, groups: readonly Group[]): readonly Group[] {
  const isListed = group === '' || groups.some(({ value }) => value === group)
  return isListed ? groups : [{ text: group, value: group }, ...groups]
}

function short(field: Field): types.InputBlock {
  return shortField({ ...field, isOptional: true })
}
