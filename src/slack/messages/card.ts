import type { Card } from '../../app/ports.ts'
import { groupFindings } from '../../core/points.ts'
import type { Report } from '../../core/report.ts'
import { SHOWN } from '../limits.ts'
import type { Words } from '../words/words.ts'
import { type Block, type Message, note, section } from './blocks.ts'
import { sayCardButtons } from './card-buttons.ts'
import { orderFindings, sayPoint } from './findings.ts'
import { sayWho } from './who.ts'

const CARD_POINTS = 2

/** What a card shows besides its report. */
export interface CardShown {
  readonly link: string | null
  readonly crisisText: string
}

/** The one message leads have about a draft. Its author is named only where there is no draft to open. */
export function cardMessage(card: Card, words: Words, { link, crisisText }: CardShown): Message {
  const headline = words.card[card.state]
  const details =
    card.state === 'crisis' ? [section(crisisText)] : card.report ? sayDetails(card.state, card.report, words) : []
  const where = card.state === 'deleted' ? [] : [sayWhere(card, link, words)]
  const text = headline.replace(/:[a-z0-9_]+: |\*/g, '').slice(0, SHOWN.fallback)
  const { key, revision = null } = card
  const buttons = sayCardButtons(card, { key, revision, place: 'channel' }, words)
  return { text, blocks: [section(headline), ...sayDecision(card, words), ...details, ...where, ...buttons] }
}

/** A draft that is mended or gone needs nobody: then it does not matter who had it. */
function sayDecision({ state, decision, author }: Card, words: Words): Block[] {
  if (!decision || decision.state === 'open' || state === 'fixed' || state === 'deleted') return []
  return [section(words.lead.states[decision.state](sayWho(decision.by, author, words)))]
}

function sayDetails(state: Card['state'], report: Report, words: Words): Block[] {
  const score = report.score === null ? [] : [note(words.card.score(report.score))]
  if (state !== 'flagged') return score
  const points = groupFindings(orderFindings(report.findings)).slice(0, CARD_POINTS)
  return [...points.map((point) => section(sayPoint(point, words))), ...score]
}

function sayWhere({ draft, author }: Card, link: string | null, { card }: Words): Block {
  if (!draft) return section(card.privateCheck(`<@${author}>`))
  return section(link ? `<${link}|${card.open}>` : card.where(`<#${draft.at.channel}>`))
}
