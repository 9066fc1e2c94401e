import type { App } from '@slack/bolt'
import { showWhy } from '../agent/why.ts'
import { onClick } from '../click.ts'
import type { ListenerParts } from '../listener-parts.ts'
import { ACTIONS } from '../names.ts'

/** *Why?* below a report. */
export function onWhy(app: App, parts: ListenerParts): void {
  onClick(app, ACTIONS.why, parts, showWhy)
}
