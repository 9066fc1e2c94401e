import type { App } from '@slack/bolt'
import { checkRewrite, openRewrite, type RewriteChoice } from '../agent/use-rewrite.ts'
import { onClick } from '../click.ts'
import type { ListenerParts } from '../listener-parts.ts'
import { ACTIONS, FORMS } from '../names.ts'
import { onSubmit } from '../submit.ts'

const WHOLE: RewriteChoice = { form: FORMS.rewrite, pick: ({ rewrite }) => rewrite }
const LIGHTER: RewriteChoice = { form: FORMS.lighter, pick: ({ rewrite }) => rewrite?.lighter ?? null }

/** *Use this rewrite* and *Use the lighter one* below a report, and their form. */
export function onUseRewrite(app: App, parts: ListenerParts): void {
  onClick(app, ACTIONS.useRewrite, parts, openRewrite(WHOLE))
  onSubmit(app, FORMS.rewrite, parts, checkRewrite(WHOLE))
  onClick(app, ACTIONS.useLighter, parts, openRewrite(LIGHTER))
  onSubmit(app, FORMS.lighter, parts, checkRewrite(LIGHTER))
}
