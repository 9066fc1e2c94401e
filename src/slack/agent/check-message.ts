import { readWords } from '../../app/post.ts'
import type { ListenerParts } from '../listener-parts.ts'
import { answerView, noticeView } from '../messages/form.ts'
import { openModal } from '../modal.ts'
import { createPrivateAnswer } from '../private-answer.ts'
import { readText } from '../read-message.ts'
import { readRootMessage } from '../read-root.ts'
import type { AskedByShortcut, OnMessage } from '../shortcut.ts'

type AskedOnMessage = AskedByShortcut & OnMessage

/** *Check this reply* in a message's menu. Only who asked sees the answer, wherever the message stands. */
export function checkMessage(asked: AskedOnMessage, parts: ListenerParts): Promise<void> {
  const { team, user, job, words } = asked
  return openModal(asked, parts.gateway, async () => {
    const { text, isCut } = readText(asked.message)
    if (isCut) return noticeView(words.answers.snippetCut, words)
    const { draft, customer: own } = readWords(text)
    if (draft === null) return noticeView(own === null ? words.form.draftIsEmpty : words.answers.noDraft, words)
    const customer = own ?? (await findCustomer(asked, parts))
    const check = { team, author: user, request: job.key, customer }
    const say = await createPrivateAnswer(check, words, parts)
    return answerView(say(await parts.privateCheck({ ...check, draft })), words)
  })
}

/** What the thread begins with, where that is a customer's message and we may read it: elsewhere that is no fault. */
async function findCustomer({ team, channel, message }: AskedOnMessage, { gateway }: ListenerParts) {
  const { thread_ts: thread, ts } = message
  if (!thread || thread === ts) return null
  const root = await readRootMessage({ team, channel, ts: thread }, { ...gateway, call: gateway.ask }).catch(() => null)
  const words = root && readWords(root.text)
  return words?.draft === null ? words.customer : null
}
