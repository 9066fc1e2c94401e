import type { App } from '@slack/bolt'
import { onClick } from '../click.ts'
import { changeSettings, openSettings } from '../lead/settings.ts'
import type { ListenerParts } from '../listener-parts.ts'
import { LEAD_FORMS, SETTINGS_ACTIONS } from '../names.ts'
import { onSubmit } from '../submit.ts'

/** The team's settings, from a lead's Home tab: tried first, then saved. */
export function onSettings(app: App, parts: ListenerParts): void {
  for (const name of Object.values(SETTINGS_ACTIONS)) onClick(app, name, parts, openSettings)
  onSubmit(app, LEAD_FORMS.settings, parts, changeSettings)
}
