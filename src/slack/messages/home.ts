import type { types } from '@slack/bolt'
import type { FoundReport, KeptMute } from '../../app/team/ports.ts'
import type { OwnView } from '../../app/team/views.ts'
import { SHOWN } from '../limits.ts'
import { ACTIONS } from '../names.ts'
import { writeRef } from '../report-ref.ts'
import type { Words } from '../words/words.ts'
import { type Block, note, plain, section } from './blocks.ts'
import { sayDay } from './day.ts'
import { sayLeadsSee } from './home-leads-see.ts'
import { button } from './report-buttons.ts'

/** The Home tab; what leads have besides comes above it. */
export function homeView(blocks: readonly Block[]): types.HomeView {
  return { type: 'home', blocks: [...blocks] }
}

/** Somebody's own page: what the numbers are for, before any number. */
export function sayOwn(own: OwnView, words: Words): Block[] {
  const { home } = words
  return [
    { type: 'header', text: plain(home.title) },
    ...chapter(home.strengths, sayStrengths(own, words)),
    ...chapter(home.comesBack, sayComesBack(own, words)),
    ...chapter(home.checks, sayChecks(own.checks, words)),
    ...chapter(home.mutes, sayMutes(own.mutes, words)),
    ...chapter(home.leadsSee, sayLeadsSee(own.leadsSee, words)),
  ]
}

function chapter(title: string, blocks: readonly Block[]): Block[] {
  return [{ type: 'divider' }, section(`*${title}*`), ...blocks]
}

function sayStrengths({ strengths }: OwnView, { home }: Words): Block[] {
  if (strengths.length === 0) return [section(home.noStrengths)]
  const lines = strengths.map(({ act, checks }) => home.strength(home.act[act] ?? home.otherAct, checks))
  return [section(lines.slice(0, SHOWN.listed).join('\n'))]
}

function sayComesBack({ comesBack }: OwnView, { home, criteria }: Words): Block[] {
  if (comesBack.length === 0) return [section(home.nothingComesBack)]
  const lines = comesBack.map(({ criterion, checks }) => home.comesBackOnce(criteria[criterion], checks))
  return [section(lines.slice(0, SHOWN.listed).join('\n'))]
}

function sayChecks(checks: readonly FoundReport[], words: Words): Block[] {
  const { home, common } = words
  if (checks.length === 0) return [section(home.noChecks)]
  const left = checks.length - SHOWN.checks
  return [
    ...checks.slice(0, SHOWN.checks).map((check) => sayCheck(check, words)),
    ...(left > 0 ? [note(common.left(left))] : []),
  ]
}

function sayCheck(check: FoundReport, { home, buttons, criteria }: Words): Block {
  const { notice, verdict, score, marks, draft, checkedAt } = check
  const name = notice === null ? home.verdicts[verdict] : home.notices[notice]
  const where = draft === null || draft.channel.startsWith('D') ? home.private : `<#${draft.channel}>`
  const found = [...new Set(marks.map(({ criterion }) => criteria[criterion]))].join(', ')
  const line = `${home.check(name, score, sayDay(Date.parse(checkedAt)))} · ${where}`
  const show = button(buttons.showReport, ACTIONS.showReport, writeRef({ at: check, customer: null }))
  return {
    type: 'section',
    text: { type: 'mrkdwn', text: found === '' ? line : `${line}\n${found}`, verbatim: true },
    ...(check.report && { accessory: show }),
  }
}

function sayMutes(mutes: readonly KeptMute[], { home, buttons, criteria, common }: Words): Block[] {
  if (mutes.length === 0) return [section(home.noMutes)]
  const left = mutes.length - SHOWN.listed
  const blocks = mutes.slice(0, SHOWN.listed).map(({ id, criterion, cue, until }): Block => {
    const what = cue === null ? common.quoted(criteria[criterion]) : home.muteCue(criteria[criterion])
    const text = home.mute(what, sayDay(until))
    const accessory = button(buttons.unmute, ACTIONS.unmute, String(id))
    return { type: 'section', text: { type: 'mrkdwn', text, verbatim: true }, accessory }
  })
  return [...blocks, ...(left > 0 ? [note(common.left(left))] : [])]
}
