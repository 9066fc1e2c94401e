import type { App } from '@slack/bolt'
import { keepAppeal, openAppeal } from '../agent/appeal.ts'
import { onClick } from '../click.ts'
import type { ListenerParts } from '../listener-parts.ts'
import { ACTIONS, FORMS } from '../names.ts'
import { onSubmit } from '../submit.ts'

/** *Not a problem* below a report, and its form. */
export function onAppeal(app: App, parts: ListenerParts): void {
  onClick(app, ACTIONS.appeal, parts, openAppeal)
  onSubmit(app, FORMS.appeal, parts, keepAppeal)
}
