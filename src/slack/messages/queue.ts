import type { Queue, QueuedCard } from '../../app/team/views.ts'
import { SHOWN } from '../limits.ts'
import type { Words } from '../words/words.ts'
import { sayAppealButtons, sayAppealed } from './appeal-card.ts'
import { type Block, note, plain, section } from './blocks.ts'
import { sayCardButtons } from './card-buttons.ts'
import { sayDay } from './day.ts'
import { sayWho } from './who.ts'

/** By a card's key, or an appeal's id: where its draft stands. */
export type QueueLinks = ReadonlyMap<string | number, string | null>

/** What waits for a decision, oldest first, with the buttons of its card. */
export function sayQueue({ cards, appeals }: Queue, links: QueueLinks, words: Words): Block[] {
  const { home } = words.lead
  const left = Math.max(0, cards.length - SHOWN.queue) + Math.max(0, appeals.length - SHOWN.queue)
  return [
    { type: 'header', text: plain(home.title) },
    section(`*${home.queue}*`),
    ...(cards.length + appeals.length === 0 ? [section(home.nothing)] : []),
    ...cards.slice(0, SHOWN.queue).flatMap((card) => sayWaiting(card, links.get(card.card.key) ?? null, words)),
    ...appeals
      .slice(0, SHOWN.queue)
      .flatMap((appeal) => [
        ...sayAppealed(appeal, words, links.get(appeal.id) ?? null),
        ...sayAppealButtons(appeal, words, 'home'),
      ]),
    ...(left > 0 ? [note(words.common.left(left))] : []),
  ]
}

function sayWaiting({ card, draft, found }: QueuedCard, link: string | null, words: Words): Block[] {
  const { lead, card: said, criteria } = words
  const { key, author, state, by } = card
  const isDraft = draft !== null && draft.cardState !== 'crisis'
  const where = draft ? `<#${draft.at.channel}>` : said.privateCheck(`<@${author}>`)
  const line = isDraft ? lead.home.draft(where, sayDay(Number(draft.at.ts) * 1000)) : `${said.crisis} ${where}`
  const open = link ? ` · <${link}|${lead.home.open}>` : ''
  const points = isDraft && found.length > 0 ? `\n${found.map((id) => criteria[id]).join(', ')}` : ''
  const taken = state === 'claimed' ? `\n${lead.states.claimed(sayWho(by, author, words))}` : ''
  const shown = { state: draft?.cardState ?? 'crisis', draft, decision: card }
  const ref = { key, revision: draft?.revision ?? null, place: 'home' } as const
  return [section(`${line}${open}${points}${taken}`), ...sayCardButtons(shown, ref, words)]
}
