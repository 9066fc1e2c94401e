import type { Appeal } from '../../app/team/ports.ts'
import { SHOWN } from '../limits.ts'
import { LEAD_ACTIONS } from '../names.ts'
import { quoteText } from '../text.ts'
import type { Words } from '../words/words.ts'
import { type Block, type Message, section } from './blocks.ts'
import { button } from './report-buttons.ts'
import { sayWho } from './who.ts'

/** The one message leads have about an appeal. It names nobody but who decided. */
export function appealMessage(appeal: Appeal, words: Words, link: string | null): Message {
  const headline = sayHeadline(appeal, words)
  const text = headline.replace(/:[a-z0-9_]+: |\*/g, '').slice(0, SHOWN.fallback)
  return { text, blocks: [section(headline), ...sayAppealed(appeal, words, link), ...sayAppealButtons(appeal, words)] }
}

/** What it is about, and what was said. */
export function sayAppealed(
  { finding, quote, reason, note }: Appeal,
  { criteria, lead, common }: Words,
  link: string | null,
): Block[] {
  const said = lead.appeal
  const lines = [
    `*${criteria[finding.criterion]}*`,
    ...(quote ? [`>${common.quoted(quoteText(quote, SHOWN.quote))}`] : []),
    reason ? said.why(quoteText(reason, SHOWN.reason)) : said.wiped,
    ...(note ? [said.answer(quoteText(note, SHOWN.reason))] : []),
    ...(link ? [`<${link}|${said.openDraft}>`] : []),
  ]
  return [section(lines.join('\n'))]
}

export function sayAppealButtons(
  { id, state }: Appeal,
  { lead }: Words,
  place: 'channel' | 'home' = 'channel',
): Block[] {
  if (state !== 'open') return []
  const value = JSON.stringify([id, place])
  return [
    {
      type: 'actions',
      elements: [
        button(lead.buttons.uphold, LEAD_ACTIONS.uphold, value),
        button(lead.buttons.reject, LEAD_ACTIONS.reject, value),
      ],
    },
  ]
}

function sayHeadline({ state, by, report }: Appeal, words: Words): string {
  const { appeal } = words.lead
  return state === 'open' ? appeal.open : appeal[state](sayWho(by, report.author, words))
}
