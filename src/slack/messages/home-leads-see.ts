import type { Appeal, CardOnDesk } from '../../app/team/ports.ts'
import type { OwnView } from '../../app/team/views.ts'
import { SHOWN } from '../limits.ts'
import { quoteText } from '../text.ts'
import type { Words } from '../words/words.ts'
import { type Block, note, section } from './blocks.ts'
import { sayDay } from './day.ts'

const NOTE = 300

/** All that leads see about somebody, in the same words for everybody. */
export function sayLeadsSee({ cards, appeals, decisions }: OwnView['leadsSee'], words: Words): Block[] {
  const { home, common } = words
  const coached = decisions.filter(({ what }) => what === 'card.coach')
  const lines = [
    ...cards.map((card) => sayCard(card, words)),
    ...appeals.map((appeal) => sayAppealed(appeal, words)),
    ...coached.map(({ at }) => home.decided(home.coached, sayDay(at))),
  ]
  if (lines.length === 0) return [note(home.leadsSeeIntro), section(home.noLeadsSee)]
  const left = lines.length - 2 * SHOWN.listed
  return [
    note(home.leadsSeeIntro),
    ...lines.slice(0, 2 * SHOWN.listed).map(section),
    ...(left > 0 ? [note(common.left(left))] : []),
  ]
}

function sayCard({ card, draft }: CardOnDesk, { home }: Words): string {
  const where = draft === null ? home.privateCard : `<#${draft.at.channel}>`
  return home.decided(`${home.cards[card.state]} · ${where}`, sayDay(card.at ?? dayOf(draft?.at.ts)))
}

/** Slack's timestamps are seconds. */
function dayOf(ts: string | undefined): number {
  return Number(ts ?? 0) * 1000
}

function sayAppealed({ state, finding, note: said }: Appeal, { home, appeal, criteria }: Words): string {
  const line = home.appeal(home.appeals[state], criteria[finding.criterion])
  return said ? `${line}\n>${appeal.note(quoteText(said, NOTE))}` : line
}
