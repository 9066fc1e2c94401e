import type { types } from '@slack/bolt'
import type { DryRunResult } from '../../app/team/dry-run.ts'
import type { SettingProblem } from '../../core/team/read-settings.ts'
import { LEAD_FORMS } from '../names.ts'
import type { Words } from '../words/words.ts'
import { plain, section } from './blocks.ts'

export interface SettingsShown {
  readonly metadata: string
  readonly fields: readonly types.InputBlock[]
  /** What it would do; null before it was tried. */
  readonly tried: Tried | null
}

export interface Tried extends DryRunResult {
  /** One for each example; null where Slack gives none. */
  readonly links: readonly (string | null)[]
}

/** One part of the settings: to be tried, and once that is shown, to be saved. */
export function settingsForm({ metadata, fields, tried }: SettingsShown, words: Words): types.ModalView {
  const { settings } = words.lead
  return {
    type: 'modal',
    callback_id: LEAD_FORMS.settings,
    private_metadata: metadata,
    title: plain(settings.title),
    submit: plain(tried ? settings.save : settings.check),
    close: plain(words.form.cancel),
    blocks: [section(tried ? sayTried(tried, words) : settings.intro), ...fields],
  }
}

function sayTried({ checked, changed, examples, links }: Tried, { lead, home }: Words): string {
  const { settings } = lead
  if (checked === 0) return settings.nothingKept
  const lines = examples.map(({ at, before, after }, index) => {
    const link = links[index]
    const place = link ? `<${link}|${settings.aDraft}>` : `<#${at.channel}>`
    return settings.example(place, home.verdicts[before], home.verdicts[after])
  })
  return [settings.dryRun(checked, changed), ...lines].join('\n')
}

/** What is wrong, by the field it stands in; at the first field where it stands in none. */
export function sayProblems(
  problems: readonly SettingProblem[],
  blocks: readonly string[],
  { lead }: Words,
): Record<string, string> {
  const said = lead.settings.problems
  const entries = problems.map(({ field, kind, bounds }) => {
    const named = blocks.filter((block) => field === block || field.startsWith(`${block}.`))
    const block = named.sort((a, b) => b.length - a.length)[0] ?? blocks[0] ?? ''
    if (kind !== 'out_of_bounds') return [block, said[kind]]
    return [block, bounds ? said.out_of_bounds(bounds[0], bounds[1]) : said.wrong]
  })
  return Object.fromEntries(entries)
}
