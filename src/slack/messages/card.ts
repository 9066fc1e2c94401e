import type { Card, CardState } from '../../app/ports.ts'
import { groupFindings } from '../../core/points.ts'
import type { Report } from '../../core/report.ts'
import { SHOWN } from '../limits.ts'
import { type Block, type Message, note, section } from './blocks.ts'
import { orderFindings, sayPoint } from './findings.ts'

const CARD_POINTS = 2

const HEADLINES: Readonly<Record<CardState, string>> = {
  flagged: ':hand: *A draft could use your help before it goes out.*',
  crisis: ':sos: *A customer may be in danger. Please take over now.*',
  changed: ':pencil2: *Changed by the agent.* Nothing serious is left; it may still need another pass.',
  fixed: ':white_check_mark: *Fixed by the agent.* The draft is ready to send now.',
  deleted: ':wastebasket: *Draft deleted by the agent.* Nothing to do here.',
}

/** The one message leads have about a draft. Its author is named only where there is no draft to open. */
export function cardMessage(card: Card, link: string | null, crisisText: string): Message {
  const headline = HEADLINES[card.state]
  const details = card.report ? sayDetails(card.state, card.report, crisisText) : []
  const where = card.state === 'deleted' ? [] : [sayWhere(card, link)]
  const text = headline.replace(/:[a-z0-9_]+: |\*/g, '').slice(0, SHOWN.fallback)
  return { text, blocks: [section(headline), ...details, ...where] }
}

function sayDetails(state: CardState, report: Report, crisisText: string): Block[] {
  if (state === 'crisis') return [section(crisisText)]
  if (state !== 'flagged') return report.score === null ? [] : [note(`Score ${report.score} of 100.`)]
  const points = groupFindings(orderFindings(report.findings)).slice(0, CARD_POINTS)
  const score = report.score === null ? [] : [note(`Score ${report.score} of 100.`)]
  return [...points.map((point) => section(sayPoint(point))), ...score]
}

function sayWhere({ draft, author }: Card, link: string | null): Block {
  if (!draft) return section(`It came up in a private check. Please talk to <@${author}> now.`)
  return section(link ? `<${link}|Open the draft and its report>` : `The draft is in <#${draft.at.channel}>.`)
}
