import type { App } from '@slack/bolt'
import { showHome, showReport, unmute } from '../agent/home.ts'
import { onClick } from '../click.ts'
import type { ListenerParts } from '../listener-parts.ts'
import { ACTIONS } from '../names.ts'

/** The Home tab, drawn anew each time it is opened. */
export function onHomeAgent(app: App, parts: ListenerParts): void {
  app.event('app_home_opened', async ({ event, context }) => {
    if (event.tab === 'home') await showHome(context.teamId ?? '', event.user, parts)
  })
  onClick(app, ACTIONS.unmute, parts, unmute)
  onClick(app, ACTIONS.showReport, parts, showReport)
}
