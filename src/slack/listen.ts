import type { App } from '@slack/bolt'
import type { ListenerParts } from './listener-parts.ts'
import { onAppeal } from './listeners/appeal.ts'
import { onCardActions } from './listeners/card-actions.ts'
import { onCheckReplyShortcut } from './listeners/check-reply-shortcut.ts'
import { onCoach } from './listeners/coach.ts'
import { onCommand } from './listeners/command.ts'
import { onDirectMessage } from './listeners/direct-message.ts'
import { onForm } from './listeners/form.ts'
import { onHandOn } from './listeners/hand-on.ts'
import { onHomeAgent } from './listeners/home-agent.ts'
import { onLeadAppeal } from './listeners/lead-appeal.ts'
import { onMute } from './listeners/mute.ts'
import { onReviewChannel } from './listeners/review-channel.ts'
import { onSettings } from './listeners/settings.ts'
import { onUninstalled } from './listeners/uninstalled.ts'
import { onUseRewrite } from './listeners/use-rewrite.ts'
import { onWhy } from './listeners/why.ts'

/** Every surface. A new one is a file in `listeners/`, and its name in `names.ts`, from which the manifests are made. */
export function listen(app: App, parts: ListenerParts): void {
  onReviewChannel(app, parts)
  onDirectMessage(app, parts)
  onCommand(app, parts)
  onForm(app, parts)
  onCheckReplyShortcut(app, parts)
  onUseRewrite(app, parts)
  onWhy(app, parts)
  onAppeal(app, parts)
  onMute(app, parts)
  onHandOn(app, parts)
  onHomeAgent(app, parts)
  onCardActions(app, parts)
  onCoach(app, parts)
  onLeadAppeal(app, parts)
  onSettings(app, parts)
  onUninstalled(app, parts)
}
