import type { App, ViewSubmitAction } from '@slack/bolt'
import { answerForm } from '../answer-form.ts'
import type { ListenerParts } from '../listener-parts.ts'
import { FORM } from '../names.ts'
import { readForm } from '../read-form.ts'
import { readRunning } from '../run-delivery.ts'

/** The form of `/checkreply`, answered where it stands. */
export function onForm(app: App, parts: ListenerParts): void {
  app.view<ViewSubmitAction>(FORM.callback, async ({ ack, view, body, context }) => {
    const team = context.teamId ?? ''
    const filled = readForm(view.state.values, await parts.wordsFor(team, body.user.id))
    if (!filled.ok) return ack({ response_action: 'errors', errors: filled.errors })
    const asked = { team, user: body.user.id, view: view.id, job: readRunning(context), ack }
    await answerForm(asked, filled.form, parts)
  })
}
