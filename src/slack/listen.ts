import type { App } from '@slack/bolt'
import type { ListenerParts } from './listener-parts.ts'
import { onCommand } from './listeners/command.ts'
import { onForm } from './listeners/form.ts'
import { onReviewChannel } from './listeners/review-channel.ts'
import { onUninstalled } from './listeners/uninstalled.ts'

/** Every surface. A new one is a file in `listeners/`, its name in `names.ts` and its entry in `manifest.yml`. */
export function listen(app: App, parts: ListenerParts): void {
  onReviewChannel(app, parts)
  onCommand(app, parts)
  onForm(app, parts)
  onUninstalled(app, parts)
}
