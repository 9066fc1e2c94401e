import type { Card } from '../../app/desk.ts'
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
  readonly crisisText: string | null
}

/** The one message leads have about a draft. Its author is named only where there is no draft to open. */
export function cardMessage(card: Card, words: Words, { link, crisisText }: CardShown): Message {
  const headline = sayHeadline(card, words)
  const details =
    card.state === 'crisis'
      ? [section(crisisText ?? words.notices.crisisText)]
      : card.report
        ? sayDetails(card.state, card.report, words)
        : []
  const where = card.state === 'deleted' ? [] : [sayWhere(card, link, words)]
  const text = headline.replace(/:[a-z0-9_]+: |\*/g, '').slice(0, SHOWN.fallback)
  const { key, revision = null } = card
  const buttons = sayCardButtons(card, { key, revision, place: 'channel' }, words)
  return { text, blocks: [section(headline), ...sayDecision(card, words), ...details, ...where, ...buttons] }
}

/** What was decided takes the place of the call for help; somebody in danger stands on top whatever was decided. */
function sayHeadline(card: Card, words: Words): string {
  const isDone = card.decision?.state === 'resolved' || card.decision?.state === 'approved'
  return (isDone && card.state !== 'crisis' && tellDecision(card, words)) || words.card[card.state]
}

function sayDecision(card: Card, words: Words): Block[] {
  const told = tellDecision(card, words)
  return told === null || told === sayHeadline(card, words) ? [] : [section(told)]
}

/** A draft that is mended or gone needs nobody: then it does not matter who had it. */
function tellDecision({ state, decision, author }: Card, words: Words): string | null {
  if (!decision || decision.state === 'open' || state === 'fixed' || state === 'deleted') return null
  return words.lead.states[decision.state](sayWho(decision.by, author, words))
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
