/** What leads did about one draft they were told of. */
export interface CardCase {
  /** The card's key: `channel ts` of the draft, or the request of a private check. */
  readonly key: string
  readonly author: string
  readonly state: 'open' | 'claimed' | 'resolved' | 'approved'
  /** Who claimed, resolved or approved; null while it is open. */
  readonly by: string | null
  /** Milliseconds since 1970. */
  readonly at: number | null
  /** The draft's revision that was decided on; null while it is open. */
  readonly revision: string | null
  /** Grows with every decision, so that of two at once one sees the other. */
  readonly version: number
}

export const CARD_ACTIONS = ['claim', 'take_over', 'release', 'resolve', 'approve', 'reopen'] as const
export type CardAction = (typeof CARD_ACTIONS)[number]

/** `claimed_by_other`: `take_over` first, if it must be. `decided`: it is resolved or approved: `reopen` first. */
export type CardRefusal = 'claimed_by_other' | 'decided'

/** `same` is a second click: it is so already. `card` is how it stands after all. */
export type CardOutcome =
  | { readonly kind: 'done' | 'same'; readonly card: CardCase }
  | { readonly kind: 'refused'; readonly why: CardRefusal; readonly card: CardCase }

export interface CardDecision {
  readonly action: CardAction
  readonly by: string
  /** Milliseconds since 1970. */
  readonly at: number
  /** The draft's revision that the lead saw. */
  readonly revision: string
}

const ENDS: Readonly<Record<CardAction, CardCase['state']>> = {
  claim: 'claimed',
  take_over: 'claimed',
  release: 'open',
  resolve: 'resolved',
  approve: 'approved',
  reopen: 'open',
}

/** What becomes of a card when a lead clicks. Who asks for what is so already changes nothing. */
export function decideCard(card: CardCase, decision: CardDecision): CardOutcome {
  if (isSame(card, decision)) return { kind: 'same', card }
  const why = findRefusal(card, decision)
  return why ? { kind: 'refused', why, card } : { kind: 'done', card: change(card, decision) }
}

/** A decision was on the words as they were then: on new ones everything is open again. Who has claimed it keeps it. Null: a private check. */
export function asOfRevision(card: CardCase, revision: string | null): CardCase {
  const isDecided = card.state === 'resolved' || card.state === 'approved'
  if (!isDecided || revision === null || card.revision === revision) return card
  return { ...card, state: 'open', by: null, at: null, revision: null }
}

function isSame({ state, by }: CardCase, decision: CardDecision): boolean {
  if (state !== ENDS[decision.action]) return false
  return state === 'claimed' ? by === decision.by : true
}

function findRefusal({ state, by }: CardCase, { action, by: lead }: CardDecision): CardRefusal | null {
  const isDecided = state === 'resolved' || state === 'approved'
  if (action === 'reopen') return isDecided ? null : by === lead ? null : 'claimed_by_other'
  if (isDecided) return 'decided'
  if (action === 'take_over') return null
  return state === 'claimed' && by !== lead ? 'claimed_by_other' : null
}

function change(card: CardCase, { action, by, at, revision }: CardDecision): CardCase {
  const state = ENDS[action]
  const version = card.version + 1
  if (state === 'open') return { ...card, state, by: null, at: null, revision: null, version }
  return { ...card, state, by, at, revision, version }
}
