import type { types } from '@slack/bolt'
import type { DryRunExample, DryRunResult } from '../../app/team/dry-run.ts'
import type { SettingProblem } from '../../core/team/read-settings.ts'
import { LEAD_FORMS } from '../names.ts'
import type { Words } from '../words/words.ts'
import { plain, section } from './blocks.ts'

export interface SettingsShown {
  readonly metadata: string
  readonly fields: readonly types.InputBlock[]
  /** Of which channel alone; null: of all, or not chosen yet. */
  readonly channel: string | null
  /** What it would do; null before it was tried. */
  readonly tried: Tried | null
}

export interface Tried extends DryRunResult {
  /** One for each example; null where Slack gives none. */
  readonly links: readonly (string | null)[]
}

/** One part of the settings: to be tried, and once that is shown, to be saved. */
export function settingsForm({ metadata, fields, channel, tried }: SettingsShown, words: Words): types.ModalView {
  const { settings } = words.lead
  return {
    ...frame(metadata, words),
    submit: plain(tried ? settings.save : settings.check),
    blocks: [
      ...(channel ? [section(words.tuning.channel(`<#${channel}>`))] : []),
      section(tried ? sayTried(tried, words) : settings.intro),
      ...fields,
    ],
  }
}

/** Asks first which channel is meant. */
export function channelChoice({ metadata, fields }: Pick<SettingsShown, 'metadata' | 'fields'>, words: Words) {
  return { ...frame(metadata, words), submit: plain(words.tuning.next), blocks: [...fields] }
}

function frame(private_metadata: string, { lead, form }: Words): Omit<types.ModalView, 'blocks'> {
  const { title } = lead.settings
  return {
    type: 'modal',
    callback_id: LEAD_FORMS.settings,
    private_metadata,
    title: plain(title),
    close: plain(form.cancel),
  }
}

function sayTried({ checked, changed, rescored, examples, links }: Tried, words: Words): string {
  const { settings } = words.lead
  if (checked === 0) return settings.nothingKept
  const lines = examples.map((example, index) => sayExample(example, links[index] ?? null, words))
  return [settings.dryRun(checked, changed), ...(rescored > 0 ? [words.tuning.rescored(rescored)] : []), ...lines].join(
    '\n',
  )
}

function sayExample({ at, before, after }: DryRunExample, link: string | null, { lead, home, tuning }: Words): string {
  const place = link ? `<${link}|${lead.settings.aDraft}>` : `<#${at.channel}>`
  if (before.verdict !== after.verdict)
    return lead.settings.example(place, home.verdicts[before.verdict], home.verdicts[after.verdict])
  return tuning.score(place, before.score ?? 0, after.score ?? 0)
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
