import type { App } from '@slack/bolt'
import { checkMessage } from '../agent/check-message.ts'
import { openForm } from '../agent/open-form.ts'
import type { ListenerParts } from '../listener-parts.ts'
import { SHORTCUTS } from '../names.ts'
import { onShortcut } from '../shortcut.ts'

/** *Check this reply* in a message's menu, and the form behind the lightning sign. */
export function onCheckReplyShortcut(app: App, parts: ListenerParts): void {
  onShortcut(app, SHORTCUTS.global, parts, (asked) => openForm(asked, parts))
  onShortcut(app, SHORTCUTS.message, parts, (asked, on) =>
    on ? checkMessage({ ...asked, ...on }, parts) : openForm(asked, parts),
  )
}
