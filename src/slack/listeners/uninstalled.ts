import type { App } from '@slack/bolt'
import type { ListenerParts } from '../listener-parts.ts'

/** Whoever throws us out wants nothing of theirs kept. */
export function onUninstalled(app: App, { keeping }: ListenerParts): void {
  app.event('app_uninstalled', async ({ context }) => keeping.deleteTeam(context.teamId ?? ''))
  app.event('tokens_revoked', async ({ event, context }) => {
    if ((event.tokens.bot ?? []).length > 0) await keeping.deleteTeam(context.teamId ?? '')
  })
}
