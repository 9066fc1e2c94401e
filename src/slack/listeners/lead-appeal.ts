import type { App } from '@slack/bolt'
import { onClick } from '../click.ts'
import { openRejection, rejectAppeal, upholdAppeal } from '../lead/appeal.ts'
import type { ListenerParts } from '../listener-parts.ts'
import { LEAD_ACTIONS, LEAD_FORMS } from '../names.ts'
import { onSubmit } from '../submit.ts'

/** What leads decide about an appeal. */
export function onLeadAppeal(app: App, parts: ListenerParts): void {
  onClick(app, LEAD_ACTIONS.uphold, parts, upholdAppeal)
  onClick(app, LEAD_ACTIONS.reject, parts, openRejection)
  onSubmit(app, LEAD_FORMS.reject, parts, rejectAppeal)
}
