import type { ListenerParts } from '../listener-parts.ts'
import { checkForm } from '../messages/form.ts'
import type { AskedByShortcut } from '../shortcut.ts'

/** Before anything else: Slack allows three seconds for it. */
export async function openForm({ team, trigger, words }: AskedByShortcut, { gateway }: ListenerParts): Promise<void> {
  await gateway.call(team, 'views.open', { trigger_id: trigger, view: checkForm(words) })
}
