import type { App } from '@slack/bolt'
import { onClick } from '../click.ts'
import { openCoach, sendCoaching } from '../lead/coach.ts'
import type { ListenerParts } from '../listener-parts.ts'
import { LEAD_ACTIONS, LEAD_FORMS } from '../names.ts'
import { onSubmit } from '../submit.ts'

/** *Write to the agent* on a card, and its form. */
export function onCoach(app: App, parts: ListenerParts): void {
  onClick(app, LEAD_ACTIONS.coach, parts, openCoach)
  onSubmit(app, LEAD_FORMS.coach, parts, sendCoaching)
}
