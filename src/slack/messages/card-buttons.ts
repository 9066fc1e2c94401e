import type { types } from '@slack/bolt'
import type { Card } from '../../app/desk.ts'
import type { CardAction, CardCase } from '../../core/team/decide-card.ts'
import { type CardRef, writeCardRef } from '../card-ref.ts'
import { LEAD_ACTIONS } from '../names.ts'
import type { Words } from '../words/words.ts'
import type { Block } from './blocks.ts'
import { button } from './report-buttons.ts'

type Shown = Pick<Card, 'state' | 'draft'> & { readonly decision?: Pick<CardCase, 'state'> | null }

/** What leads can do about a draft as it stands; empty once it is gone. */
export function sayCardButtons(card: Shown, ref: CardRef, words: Words): Block[] {
  if (card.state === 'deleted') return []
  const elements = listActions(card).map((action) => cardButton(action, ref, words))
  return [{ type: 'actions', elements }]
}

export function cardButton(action: CardAction | 'coach', ref: CardRef, { lead }: Words): types.Button {
  const made = button(lead.buttons[action], LEAD_ACTIONS[action], writeCardRef(ref))
  return action === 'claim' ? { ...made, style: 'primary' } : made
}

/** Where somebody may be in danger nobody approves with one click. */
function listActions({ state, draft, decision }: Shown): readonly (CardAction | 'coach')[] {
  if (state === 'fixed') return ['coach']
  const approve: readonly CardAction[] = state === 'crisis' || draft === null ? [] : ['approve']
  const decided = decision?.state ?? 'open'
  if (decided === 'open') return ['claim', 'resolve', ...approve, 'coach']
  if (decided === 'claimed') return ['resolve', ...approve, 'coach', 'take_over', 'release']
  return ['reopen', 'coach']
}
