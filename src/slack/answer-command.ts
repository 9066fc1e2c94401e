import type { SlashCommand } from '@slack/bolt'
import { readWords } from '../app/post.ts'
import type { PrivateAnswer } from '../app/private-check.ts'
import type { LateAnswer } from './late-answer.ts'
import type { ListenerParts } from './listener-parts.ts'
import { sayForgotten } from './messages/forgotten.ts'
import { checkForm } from './messages/form.ts'
import { helpMessage } from './messages/help.ts'
import { createPrivateAnswer } from './private-answer.ts'
import { readCommand } from './read-command.ts'
import type { Running } from './run-delivery.ts'
import { setUp } from './set-up.ts'
import type { Words } from './words/words.ts'

export interface Asked {
  readonly command: SlashCommand
  readonly team: string
  readonly job: Running
  readonly say: (message: Parameters<LateAnswer>[1]) => Promise<void>
  /** Puts a message in the place of the one said before. */
  readonly sayInstead: (message: Parameters<LateAnswer>[1]) => Promise<void>
}

/** Does what was typed behind `/checkreply`, and answers. */
export async function answerCommand(asked: Asked, words: Words, parts: ListenerParts): Promise<void> {
  const { command, team, say } = asked
  const typed = readCommand(command.text)
  const { user_id: user } = command
  if (typed.kind === 'form') return openForm(asked, words, parts)
  if (typed.kind === 'help') return say(helpMessage((await parts.workspaces.find(team)).reviewChannel, words))
  if (typed.kind === 'forget') return say({ text: sayForgotten(await parts.keeping.forgetPerson(team, user), words) })
  if (typed.kind === 'setup')
    return say({ text: await setUp({ team, user, channel: command.channel_id, what: typed.what }, words, parts) })
  if (typed.kind === 'draft') return check(asked, { words, text: typed.text }, parts)
}

/** Before anything else: Slack allows three seconds for it. */
async function openForm({ command, team, job, say }: Asked, words: Words, { gateway }: ListenerParts): Promise<void> {
  if (job.isLate) return say({ text: words.answers.tooLate })
  await gateway.call(team, 'views.open', { trigger_id: command.trigger_id, view: checkForm(words) })
}

interface TypedDraft {
  readonly words: Words
  readonly text: string
}

async function check(
  { command, team, job, ...asked }: Asked,
  { words, text }: TypedDraft,
  parts: ListenerParts,
): Promise<void> {
  const { customer, draft } = readWords(text)
  if (draft === null) return asked.say({ text: words.answers.noDraft })
  const question = { team, author: command.user_id, request: job.key, customer }
  const toMessage = await createPrivateAnswer(question, words, parts)
  let say = asked.say
  const showFirst = async (answer: PrivateAnswer) => {
    // Late answers are direct messages, which are sent once.
    if (job.isLate) return
    await say(toMessage(answer))
    say = asked.sayInstead
  }
  await say(toMessage(await parts.privateCheck({ ...question, draft }, showFirst)))
}
