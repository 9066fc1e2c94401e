import type { App } from '@slack/bolt'
import { answerCommand } from '../answer-command.ts'
import { fitArgs } from '../fit.ts'
import type { ListenerParts } from '../listener-parts.ts'
import { COMMAND } from '../names.ts'
import { readRunning } from '../run-delivery.ts'

/** `/checkreply` and all that may follow it: only who typed it sees the answer. */
export function onCommand(app: App, parts: ListenerParts): void {
  app.command(COMMAND, async ({ ack, command, context, respond }) => {
    await ack()
    const { user_id: user, channel_id: channel } = command
    const job = readRunning(context)
    const team = context.teamId ?? ''
    const inDirectMessage = (message: Parameters<typeof parts.answerLate>[1]) =>
      parts.answerLate({ team, user, key: job.key }, message)
    // The answer's own way is open for half an hour, and may be closed: then a direct message is left.
    const say: typeof inDirectMessage = (message) =>
      job.isLate
        ? inDirectMessage(message)
        : respond(fitArgs({ response_type: 'ephemeral' as const, ...message })).then(ignore, () =>
            inDirectMessage(message),
          )
    // What was said before stays where this does not get through.
    const sayInstead: typeof say = (message) =>
      respond(fitArgs({ response_type: 'ephemeral' as const, replace_original: true, ...message })).then(ignore, ignore)
    await parts.guard.run({ surface: 'command', team, user, channel }, job, {
      work: async () => answerCommand({ command, team, job, say, sayInstead }, await parts.wordsFor(team, user), parts),
      answer: async (reference) => say({ text: (await parts.wordsFor(team, user)).answers.trouble(reference) }),
    })
  })
}

function ignore(): void {}
