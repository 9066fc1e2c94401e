import type { App } from '@slack/bolt'
import { answerCommand } from '../answer-command.ts'
import type { ListenerParts } from '../listener-parts.ts'
import { sayTrouble } from '../messages/trouble.ts'
import { COMMAND } from '../names.ts'

/** `/checkreply`, `/checkreply help` and `/checkreply TEXT`: only who typed it sees the answer. */
export function onCommand(app: App, parts: ListenerParts): void {
  app.command(COMMAND, async ({ ack, command, client, context, respond }) => {
    await ack()
    const { user_id: user, channel_id: channel } = command
    const answer = (text: string) =>
      respond({ response_type: 'ephemeral', text }).catch(() => client.chat.postEphemeral({ channel, user, text }))
    await parts.guard.run(
      { surface: 'command', team: context.teamId ?? '', user, channel },
      () => answerCommand({ command, client, respond, team: context.teamId ?? '' }, parts),
      (reference) => answer(sayTrouble(reference)),
    )
  })
}
