import type { App } from '@slack/bolt'
import { CARD_ACTIONS } from '../../core/team/decide-card.ts'
import { onClick } from '../click.ts'
import { decideCard } from '../lead/decide-card.ts'
import type { ListenerParts } from '../listener-parts.ts'
import { LEAD_ACTIONS } from '../names.ts'

/** What leads decide about a draft, on its card or on their Home tab. */
export function onCardActions(app: App, parts: ListenerParts): void {
  for (const action of CARD_ACTIONS) onClick(app, LEAD_ACTIONS[action], parts, decideCard(action))
}
