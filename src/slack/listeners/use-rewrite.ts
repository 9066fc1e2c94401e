import type { App } from '@slack/bolt'
import { checkRewrite, openRewrite } from '../agent/use-rewrite.ts'
import { onClick } from '../click.ts'
import type { ListenerParts } from '../listener-parts.ts'
import { ACTIONS, FORMS } from '../names.ts'
import { onSubmit } from '../submit.ts'

/** *Use this rewrite* below a report, and its form. */
export function onUseRewrite(app: App, parts: ListenerParts): void {
  onClick(app, ACTIONS.useRewrite, parts, openRewrite)
  onSubmit(app, FORMS.rewrite, parts, checkRewrite)
}
