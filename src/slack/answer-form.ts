import type { ViewResponseAction } from '@slack/bolt'
import type { PrivateAnswer } from '../app/private-check.ts'
import type { ListenerParts } from './listener-parts.ts'
import type { Message } from './messages/blocks.ts'
import { answerView, noticeView } from './messages/form.ts'
import { privateReportMessage } from './messages/report.ts'
import type { FilledForm } from './read-form.ts'
import type { Running } from './run-delivery.ts'
import type { Words } from './words/words.ts'

export interface AskedInForm {
  readonly team: string
  readonly user: string
  readonly view: string
  readonly job: Running
  readonly ack: (answer: ViewResponseAction) => Promise<void>
}

type View = ReturnType<typeof noticeView>

/** Slack closes a form with an error three seconds after it was sent. */
const PATIENCE = 2000

/** Checks what was filled in, and answers in the form; in a direct message where the form is gone. */
export async function answerForm(asked: AskedInForm, form: FilledForm, parts: ListenerParts): Promise<void> {
  const { team, user, job } = asked
  const words = await parts.wordsFor(team, user)
  const answering = showInForm(asked, words, parts)
  const answerLate = (message: Message | { readonly text: string }) =>
    parts.answerLate({ team, user, key: job.key }, message)
  // Whoever has closed the form still gets the answer.
  const show = (view: View, message: Message | { readonly text: string }) =>
    job.isLate ? answerLate(message) : answering.show(view).catch(() => answerLate(message))
  await parts.guard.run({ surface: 'form', team, user }, job, {
    work: async () => {
      const { crisisText } = await parts.workspaces.find(team)
      const showAnswer = (answer: PrivateAnswer) => {
        const message = privateReportMessage(answer, words, crisisText)
        return show(answerView(message, words), message)
      }
      const showFirst = job.isLate ? undefined : showAnswer
      await showAnswer(await parts.privateCheck({ team, author: user, request: job.key, ...form }, showFirst))
    },
    answer: (reference) => {
      const text = words.answers.trouble(reference)
      return show(noticeView(text, words), { text })
    },
  })
}

/** At first the answer goes with the ack. Where it takes too long, the ack says so and the form is changed later. */
function showInForm({ team, view: view_id, ack, job }: AskedInForm, words: Words, { gateway }: ListenerParts) {
  let isAcknowledged = job.isLate
  const acknowledge = (view: View) => {
    isAcknowledged = true
    return ack({ response_action: 'update', view } as ViewResponseAction)
  }
  const timer = job.isLate
    ? undefined
    : setTimeout(() => void acknowledge(noticeView(words.form.reading, words)), PATIENCE)
  return {
    async show(view: View): Promise<void> {
      clearTimeout(timer)
      if (isAcknowledged) await gateway.call(team, 'views.update', { view_id, view })
      else await acknowledge(view)
    },
  }
}
