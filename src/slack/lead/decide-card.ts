import type { CardAnswer } from '../../app/team/cards.ts'
import type { CardAction } from '../../core/team/decide-card.ts'
import { showHome } from '../agent/home.ts'
import { readCardRef } from '../card-ref.ts'
import type { ClickAnswer } from '../click.ts'
import { sayWho } from '../messages/who.ts'
import { tellClicker } from '../tell-clicker.ts'
import type { Words } from '../words/words.ts'

/** One of the buttons on a card. What was decided shows on the card; only who gets a no is told, and alone. */
export function decideCard(action: CardAction): ClickAnswer {
  return async (clicked, parts) => {
    const { team, user: by, value, words } = clicked
    const { key, revision, place } = readCardRef(value)
    const answer = await parts.team.cards.decide({ team, key, by, action, revision })
    if (answer.kind === 'refused') await tellClicker(clicked, sayRefused(answer, words), parts)
    if (place === 'home') await showHome(team, by, parts)
  }
}

function sayRefused(answer: CardAnswer & { readonly kind: 'refused' }, words: Words): string {
  const { lead } = words
  if (answer.why === 'not_a_lead') return lead.notALead
  if (answer.why !== 'decided' && answer.why !== 'claimed_by_other') return lead.refused[answer.why]
  return lead.refused[answer.why](sayWho(answer.card.by, answer.card.author, words))
}
