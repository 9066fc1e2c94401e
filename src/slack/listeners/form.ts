import type { App } from '@slack/bolt'
import type { ListenerParts } from '../listener-parts.ts'
import { answerView, troubleView } from '../messages/form.ts'
import { privateReportMessage } from '../messages/report.ts'
import { sayTrouble } from '../messages/trouble.ts'
import { FORM } from '../names.ts'
import { readForm } from '../read-form.ts'

/** The form of `/checkreply`, answered where it stands. */
export function onForm(app: App, { privateCheck, guard, settings }: ListenerParts): void {
  app.view(FORM.callback, async ({ ack, view, body, context }) => {
    const who = { team: context.teamId ?? '', author: body.user.id }
    const check = async () => {
      const filled = readForm(view.state.values)
      if (!filled.ok) return ack({ response_action: 'errors', errors: filled.errors })
      const answer = await privateCheck({ ...who, ...filled.form })
      await ack({ response_action: 'update', view: answerView(privateReportMessage(answer, settings.crisisText)) })
    }
    await guard.run({ surface: 'form', team: who.team, user: who.author }, check, (reference) =>
      ack({ response_action: 'update', view: troubleView(sayTrouble(reference)) }),
    )
  })
}
