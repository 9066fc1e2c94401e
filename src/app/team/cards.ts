import {
  asOfRevision,
  type CardAction,
  type CardCase,
  type CardOutcome,
  decideCard,
} from '../../core/team/decide-card.ts'
import type { Clock } from '../ports.ts'
import type { Access } from './access.ts'
import type { AuditEntry, CardOnDesk } from './ports.ts'
import type { Redraw } from './redraw.ts'
import { type Refused, refuse } from './refused.ts'
import type { TeamStore } from './team-store.ts'

export interface CardClick {
  readonly team: string
  readonly key: string
  readonly by: string
  readonly action: CardAction
  /** The draft's revision that the card showed; null for a private check. */
  readonly revision: string | null
}

/** `draft_changed`, `draft_gone`: the card showed other words than there are now. `card` is how it stands. */
export type CardAnswer =
  | CardOutcome
  | (Refused<'draft_changed' | 'draft_gone'> & { readonly card: CardCase })
  | Refused<'not_a_lead' | 'no_such_card'>

export interface CoachAsked {
  readonly team: string
  readonly key: string
  readonly by: string
  readonly note: string
}

/** `note` goes to `author` privately; it is not kept here. */
export type CoachAnswer =
  | { readonly kind: 'done'; readonly author: string; readonly note: string }
  | Refused<'not_a_lead' | 'no_such_card' | 'note_missing' | 'note_too_long'>

/** What leads do about drafts they were told of. */
export interface Cards {
  /** As it stands for the draft's present words; null where leads were told of no such thing. */
  find(team: string, key: string): Promise<CardCase | null>
  decide(click: CardClick): Promise<CardAnswer>
  coach(asked: CoachAsked): Promise<CoachAnswer>
}

export interface CardParts {
  readonly team: Pick<TeamStore, 'cards' | 'audit'>
  readonly access: Pick<Access, 'isLead'>
  readonly clock: Clock
  readonly redraw: Redraw
}

const LONGEST_NOTE = 3000

export function createCards(parts: CardParts): Cards {
  return {
    find: async (team, key) => (await findCard(team, key, parts))?.card ?? null,
    decide: (click) => decide(click, parts),
    coach: (asked) => coach(asked, parts),
  }
}

async function findCard(team: string, key: string, { team: kept }: CardParts): Promise<CardOnDesk | null> {
  const found = await kept.cards.find(team, key)
  return found && { ...found, card: asOfRevision(found.card, found.draft?.revision ?? null) }
}

async function decide(click: CardClick, parts: CardParts): Promise<CardAnswer> {
  const { team, key, by, action } = click
  if (!(await parts.access.isLead(team, by))) return refuse('not_a_lead')
  const found = await findCard(team, key, parts)
  if (!found) return refuse('no_such_card')
  const { card, draft } = found
  if (draft?.isDeleted && action === 'approve') return { ...refuse('draft_gone'), card }
  if (draft && action === 'approve' && draft.revision !== click.revision) return { ...refuse('draft_changed'), card }
  const revision = draft?.revision ?? click.revision ?? ''
  const at = parts.clock.now().getTime()
  const outcome = decideCard(card, { action, by, at, revision })
  if (outcome.kind !== 'done') return outcome
  const audit = toAudit(click, { before: card, after: outcome.card, at })
  if (!(await parts.team.cards.save(team, outcome.card, audit))) return decide(click, parts)
  await parts.redraw.afterCard(team, outcome.card)
  return outcome
}

interface Step {
  readonly before: CardCase
  readonly after: CardCase
  readonly at: number
}

function toAudit({ team, by, action }: CardClick, { before, after, at }: Step): AuditEntry {
  return {
    team,
    who: by,
    what: `card.${action}`,
    subject: after.key,
    about: after.author,
    before: { state: before.state, by: before.by },
    after: { state: after.state, by: after.by, revision: after.revision },
    at,
  }
}

async function coach({ team, key, by, note }: CoachAsked, parts: CardParts): Promise<CoachAnswer> {
  if (!(await parts.access.isLead(team, by))) return refuse('not_a_lead')
  if (note.trim() === '') return refuse('note_missing')
  if (note.length > LONGEST_NOTE) return refuse('note_too_long')
  const found = await parts.team.cards.find(team, key)
  if (!found) return refuse('no_such_card')
  const { card } = found
  const at = parts.clock.now().getTime()
  const entry = { team, who: by, what: 'card.coach', subject: key, about: card.author, before: null, after: null, at }
  await parts.team.audit.add(entry)
  return { kind: 'done', author: card.author, note: note.trim() }
}
