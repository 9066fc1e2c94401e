import type { RespondFn, SlashCommand, webApi } from '@slack/bolt'
import { readWords } from '../app/post.ts'
import type { ListenerParts } from './listener-parts.ts'
import type { Message } from './messages/blocks.ts'
import { checkForm } from './messages/form.ts'
import { helpMessage } from './messages/help.ts'
import { sayNoDraft } from './messages/no-draft.ts'
import { privateReportMessage } from './messages/report.ts'

interface Asked {
  readonly command: SlashCommand
  readonly client: webApi.WebClient
  readonly respond: RespondFn
  readonly team: string
}

/** Opens the form before anything else: Slack allows three seconds for it. */
export async function answerCommand({ command, client, respond, team }: Asked, parts: ListenerParts): Promise<void> {
  const text = command.text.trim()
  const say = async (message: Message) => void (await respond({ response_type: 'ephemeral', ...message }))
  if (text === '') return void (await client.views.open({ trigger_id: command.trigger_id, view: checkForm() }))
  if (text.toLowerCase() === 'help') return say(helpMessage(parts.settings.reviewChannel))
  const { customer, draft } = readWords(text)
  if (draft === null) return void (await respond({ response_type: 'ephemeral', text: sayNoDraft() }))
  const answer = await parts.privateCheck({ team, author: command.user_id, draft, customer })
  await say(privateReportMessage(answer, parts.settings.crisisText))
}
