import type { types } from '@slack/bolt'
import type { Rubric } from '../../core/rubric.ts'
import type { TeamSettings } from '../../core/team/settings.ts'
import type { Words } from '../words/words.ts'
import type { Choice } from './fields.ts'
import { channelField } from './pick-fields.ts'
import type { Topic } from './settings-buttons.ts'
import { channelFields } from './settings-channel.ts'
import { criteriaFields, pointsFields } from './settings-criteria.ts'
import { peopleFields } from './settings-people.ts'
import { wordFields } from './settings-words.ts'

/** A user group of the workspace. */
export type Group = Choice

export interface SettingsAround {
  readonly words: Words
  readonly groups: readonly Group[]
  /** What each criterion takes off where the team has decided nothing. */
  readonly points: Rubric['points']
  /** Whose own settings these are; null: not chosen yet. */
  readonly channel: string | null
}

/** The fields of one part of the settings, as they stand. Each block is named for its setting. */
export function settingsFields(topic: Topic, settings: TeamSettings, around: SettingsAround): types.InputBlock[] {
  const { words, groups, points, channel } = around
  if (topic === 'people') return peopleFields(settings, groups, words)
  if (topic === 'criteria') return criteriaFields(settings, words)
  if (topic === 'points') return pointsFields(settings, points, words)
  if (topic === 'words') return wordFields(settings, words)
  return channel === null
    ? [channelField({ block: 'channel', label: words.lead.settings.channel.which, value: '' })]
    : channelFields(settings, channel, { words, points })
}
