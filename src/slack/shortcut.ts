import type { App, MessageShortcut, SlackShortcut } from '@slack/bolt'
import type { Clicked } from './click.ts'
import type { ListenerParts } from './listener-parts.ts'
import type { RawMessage } from './read-message.ts'
import { readRunning } from './run-delivery.ts'

export type AskedByShortcut = Omit<Clicked, 'value'>

/** The message in whose menu a shortcut was chosen. */
export interface OnMessage {
  readonly channel: string
  readonly message: MessageShortcut['message'] & RawMessage
}

type ShortcutAnswer = (asked: AskedByShortcut, on: OnMessage | null) => Promise<void>

/** Listens for one shortcut. What goes wrong is told in a direct message. */
export function onShortcut(app: App, name: string, parts: ListenerParts, answer: ShortcutAnswer): void {
  app.shortcut<SlackShortcut>(name, async ({ ack, shortcut, context }) => {
    await ack()
    const [team, user, job] = [context.teamId ?? '', shortcut.user.id, readRunning(context)]
    const words = await parts.wordsFor(team, user)
    const tell = (text: string) => parts.answerLate({ team, user, key: job.key }, { text })
    const asked = { team, user, trigger: shortcut.trigger_id, isInModal: false, job, words }
    await parts.guard.run({ surface: name, team, user }, job, {
      work: () => (job.isLate ? tell(words.answers.tooLate) : answer(asked, readMessage(shortcut))),
      answer: (reference) => tell(words.answers.trouble(reference)),
    })
  })
}

function readMessage(shortcut: SlackShortcut): OnMessage | null {
  if (shortcut.type !== 'message_action') return null
  return { channel: shortcut.channel.id, message: shortcut.message }
}
