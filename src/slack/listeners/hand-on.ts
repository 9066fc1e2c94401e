import type { App } from '@slack/bolt'
import { openHandOn, postIdea } from '../agent/hand-on.ts'
import { onClick } from '../click.ts'
import type { ListenerParts } from '../listener-parts.ts'
import { ACTIONS, FORMS } from '../names.ts'
import { onSubmit } from '../submit.ts'

/** *Hand the idea on* below a report, and its form. */
export function onHandOn(app: App, parts: ListenerParts): void {
  onClick(app, ACTIONS.handOn, parts, openHandOn)
  onSubmit(app, FORMS.handOn, parts, postIdea)
}
