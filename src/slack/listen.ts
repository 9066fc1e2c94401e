import type { App } from '@slack/bolt'
import { describeFault } from '../app/fault.ts'
import type { Log } from '../app/ports.ts'
import type { ListenerParts } from './listener-parts.ts'
import { onCommand } from './listeners/command.ts'
import { onForm } from './listeners/form.ts'
import { onReviewChannel } from './listeners/review-channel.ts'

/** Every surface. A new one is a file in `listeners/`, its name in `names.ts` and its entry in `manifest.yml`. */
export function listen(app: App, parts: ListenerParts, log: Log): void {
  onReviewChannel(app, parts)
  onCommand(app, parts)
  onForm(app, parts)
  app.error(async (error) => log.error({ fault: describeFault(error) }, 'An event could not be handled'))
}
