import type { types } from '@slack/bolt'
import { fingerprint } from '../../core/team/marks.ts'
import type { TeamSettings } from '../../core/team/settings.ts'
import type { ClickAnswer } from '../click.ts'
import type { ListenerParts } from '../listener-parts.ts'
import type { Topic } from '../messages/settings-buttons.ts'
import { type Group, settingsFields } from '../messages/settings-fields.ts'
import { channelChoice, sayProblems, settingsForm } from '../messages/settings-form.ts'
import { openModal } from '../modal.ts'
import { findLink } from '../report-place.ts'
import { type Submission, type SubmitAnswer, type Submitted, toNotice } from '../submit.ts'
import { tellClicker } from '../tell-clicker.ts'
import type { Words } from '../words/words.ts'
import { hasTwoKindsOfLeads, readSettingsForm } from './read-settings-form.ts'

/** What a form carries: which settings it was opened on, and for which it has shown what they would do. */
interface Carried {
  readonly topic: Topic
  readonly version: number
  /** Null: of all channels, or not chosen yet. */
  readonly channel: string | null
  readonly tried: string | null
}

/** One part of the settings, as it stands. */
export const openSettings: ClickAnswer = async (clicked, parts) => {
  const { team, user, value, words } = clicked
  if (!(await parts.team.access.mayChangeSettings(team, user))) return tellClicker(clicked, words.lead.notALead, parts)
  await openModal(clicked, parts.gateway, async () => {
    const { settings, version } = await parts.team.settings.find(team)
    const carried = { topic: value as Topic, version, channel: null, tried: null }
    const fields = await prepareFields({ team, carried, settings, words }, parts)
    const metadata = write(carried)
    if (carried.topic === 'channel') return channelChoice({ metadata, fields }, words)
    return settingsForm({ metadata, fields, channel: null, tried: null }, words)
  })
}

/** Shows what the settings would do; saves them where just that was shown. */
export const changeSettings: Submission = async (submitted, parts) => {
  const { team, fields, metadata, words } = submitted
  const carried = JSON.parse(metadata) as Carried
  const { oneOf, stale, title } = words.lead.settings
  if (hasTwoKindsOfLeads(fields)) return { errors: { leads: oneOf } }
  const { settings: present, version } = await parts.team.settings.find(team)
  if (version !== carried.version) return toNotice(stale, words, title)
  if (carried.topic === 'channel' && carried.channel === null) return chooseChannel(submitted, present, parts)
  const settings = readSettingsForm(present, { ...carried, fields })
  const name = fingerprint(JSON.stringify(settings))
  const change = { submitted, carried: { ...carried, tried: name }, settings }
  return carried.tried === name ? save(change, parts) : tryOut(change, parts)
}

/** Which channel is known now: its own settings, as they stand. */
async function chooseChannel(
  { team, fields: filled, metadata, words }: Submitted,
  settings: TeamSettings,
  parts: ListenerParts,
): Promise<SubmitAnswer> {
  const { channel } = filled
  if (!channel) return { errors: { channel: words.lead.settings.channel.missing } }
  const carried: Carried = { ...(JSON.parse(metadata) as Carried), channel }
  const fields = await prepareFields({ team, carried, settings, words }, parts)
  const view = settingsForm({ metadata: write(carried), fields, channel, tried: null }, words)
  return { view, text: words.answers.tooLate }
}

interface Change {
  readonly submitted: Submitted
  readonly carried: Carried
  readonly settings: unknown
}

async function tryOut({ submitted, carried, settings }: Change, parts: ListenerParts): Promise<SubmitAnswer> {
  const { team, user: by, fields: filled, words } = submitted
  const outcome = await parts.team.dryRun({ team, by, settings })
  if (outcome.kind === 'refused') return toNotice(words.lead.notALead, words, words.lead.settings.title)
  if (outcome.kind === 'wrong') return { errors: sayProblems(outcome.problems, Object.keys(filled), words) }
  const links = await Promise.all(outcome.examples.map(({ at }) => findLink(at, parts.gateway)))
  const fields = await prepareFields({ team, carried, settings: settings as TeamSettings, words }, parts)
  const { channel } = carried
  const view = settingsForm({ metadata: write(carried), fields, channel, tried: { ...outcome, links } }, words)
  return { view, text: words.answers.tooLate }
}

async function save({ submitted, carried, settings }: Change, parts: ListenerParts): Promise<SubmitAnswer> {
  const { team, user: by, fields, words } = submitted
  const { title } = words.lead.settings
  const outcome = await parts.team.settings.save({ team, by, settings, version: carried.version })
  if (outcome.kind === 'refused') return toNotice(words.lead.notALead, words, title)
  if (outcome.kind === 'wrong') return { errors: sayProblems(outcome.problems, Object.keys(fields), words) }
  return toNotice(words.lead.settings[outcome.kind], words, title)
}

interface Shown {
  readonly team: string
  readonly carried: Carried
  readonly settings: TeamSettings
  readonly words: Words
}

async function prepareFields(
  { team, carried: { topic, channel }, settings, words }: Shown,
  parts: ListenerParts,
): Promise<types.InputBlock[]> {
  const groups = topic === 'people' ? await listGroups(team, parts) : []
  return settingsFields(topic, settings, { words, groups, channel, points: parts.team.settings.points })
}

const MOST_GROUPS = 90

/** Empty where Slack does not say. */
async function listGroups(team: string, { gateway }: ListenerParts): Promise<readonly Group[]> {
  const listed = await gateway.ask<Listed>(team, 'usergroups.list', {}).catch((): Listed => ({}))
  const groups = listed.usergroups ?? []
  return groups.slice(0, MOST_GROUPS).map(({ id, handle }) => ({ text: `@${handle}`.slice(0, 75), value: id }))
}

interface Listed {
  readonly usergroups?: readonly { readonly id: string; readonly handle: string }[]
}

function write(carried: Carried): string {
  return JSON.stringify(carried)
}
