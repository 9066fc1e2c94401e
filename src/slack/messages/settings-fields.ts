import type { types } from '@slack/bolt'
import { CRITERIA, type CriterionId } from '../../core/report.ts'
import {
  type ChannelSettings,
  isLocked,
  type Phrase,
  type TeamSettings,
  VISIBILITIES,
} from '../../core/team/settings.ts'
import { SLACK_LIMITS } from '../limits.ts'
import type { Words } from '../words/words.ts'
import { type Choice, type Field, longField, shortField } from './fields.ts'
import { channelField, listField, peopleField, selectField } from './pick-fields.ts'
import type { Topic } from './settings-buttons.ts'

/** A user group of the workspace. */
export type Group = Choice

export interface SettingsAround {
  readonly words: Words
  readonly groups: readonly Group[]
  /** What was filled in already, by its block. */
  readonly filled?: Readonly<Record<string, string | null>>
}

/** The fields of one part of the settings, as they stand. Each block is named for its setting. */
export function settingsFields(
  topic: Topic,
  settings: TeamSettings,
  { words, groups, filled = {} }: SettingsAround,
): types.InputBlock[] {
  if (topic === 'channel') return channelFields(settings, words, filled)
  if (topic === 'people') return peopleFields(settings, groups, words)
  return topic === 'criteria' ? criteriaFields(settings, words) : wordFields(settings, words)
}

/** Of one channel at a time: which one is chosen in the form itself. */
function channelFields(
  { channels }: TeamSettings,
  { lead, criteria: names }: Words,
  filled: Readonly<Record<string, string | null>>,
): types.InputBlock[] {
  const said = lead.settings.channel
  const places = (['same', ...VISIBILITIES] as const).map((value) => ({ text: said[value], value }))
  const free = CRITERIA.filter((id) => !isLocked(id)).map((id) => ({ text: names[id], value: id }))
  const channel = filled.channel ?? Object.keys(channels)[0] ?? ''
  return [
    channelField({ block: 'channel', label: said.which, value: channel }),
    selectField({ block: 'visibility', label: said.visibility, value: filled.visibility ?? 'same' }, places),
    listField({ block: 'channelOff', label: said.off, value: filled.channelOff ?? listOff(channels[channel]) }, free),
  ]
}

function listOff({ criteria = {} }: ChannelSettings = {}): string {
  return CRITERIA.filter((id) => criteria[id]?.isOn === false).join(' ')
}

function peopleFields(settings: TeamSettings, groups: readonly Group[], { lead }: Words): types.InputBlock[] {
  const { fields, choices } = lead.settings
  const { leads, quietHours, ideasChannel, retentionDays, minimumGroup } = settings
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

function criteriaFields({ criteria, policyLinks }: TeamSettings, { lead, criteria: names }: Words): types.InputBlock[] {
  const { choices, fields } = lead.settings
  const options = (['rubric', 'off', 'advice', 'warning', 'error'] as const).map((value) => {
    return { text: choices[value], value }
  })
  const present = (id: CriterionId) => (criteria[id]?.isOn === false ? 'off' : (criteria[id]?.severity ?? 'rubric'))
  return CRITERIA.flatMap((id) => [
    ...(isLocked(id) ? [] : [selectField({ block: `criteria.${id}`, label: names[id], value: present(id) }, options)]),
    short({ block: `policyLinks.${id}`, label: fields.link(names[id]), value: policyLinks[id] ?? '' }),
  ])
}

function wordFields({ registers, phrases, protectedTexts, crisisText }: TeamSettings, { lead }: Words) {
  const { choices, fields } = lead.settings
  const register = (language: 'de' | 'nl', forms: readonly string[]) =>
    selectField(
      { block: `registers.${language}`, label: fields.register[language], value: registers[language] ?? '' },
      [{ text: choices.open, value: 'none' }, ...forms.map((form) => ({ text: form, value: form }))],
    )
  return [
    register('de', ['Sie', 'du']),
    register('nl', ['u', 'je']),
    ...long({ block: 'phrases', label: fields.phrases, hint: fields.phrasesHint, value: writePhrases(phrases) }),
    ...long({
      block: 'protectedTexts',
      label: fields.texts,
      hint: fields.textsHint,
      value: protectedTexts.join('\n\n'),
    }),
    ...long({ block: 'crisisText', label: fields.crisis, value: crisisText ?? '' }),
  ]
}

export function writePhrases(phrases: readonly Phrase[]): string {
  return phrases
    .map(({ avoid, prefer, language }) => `${language ? `${language}: ` : ''}${avoid}${prefer ? ` => ${prefer}` : ''}`)
    .join('\n')
}

function short(field: Field): types.InputBlock {
  return shortField({ ...field, isOptional: true })
}

/** What does not fit one field stays as it is: cut short it would be saved so. */
function long(field: Field): types.InputBlock[] {
  const isTooLong = (field.value ?? '').length > SLACK_LIMITS.inputText
  return isTooLong ? [] : [longField({ ...field, isOptional: true })]
}
