import type { App } from '@slack/bolt'
import { keepMute, openMute } from '../agent/mute.ts'
import { onClick } from '../click.ts'
import type { ListenerParts } from '../listener-parts.ts'
import { ACTIONS, FORMS } from '../names.ts'
import { onSubmit } from '../submit.ts'

/** *Mute this for me* below a report, and its form. */
export function onMute(app: App, parts: ListenerParts): void {
  onClick(app, ACTIONS.mute, parts, openMute)
  onSubmit(app, FORMS.mute, parts, keepMute)
}
