import type { types } from '@slack/bolt'
import type { PrivateAnswer } from '../app/private-check.ts'
import type { ListenerParts } from './listener-parts.ts'
import type { Message } from './messages/blocks.ts'
import { answerView, noticeView } from './messages/form.ts'
import { createPrivateAnswer } from './private-answer.ts'
import type { FilledForm } from './read-form.ts'
import { type FilledIn, showInForm } from './show-in-form.ts'

export interface AskedInForm extends FilledIn {
  readonly user: string
}

/** Checks what was filled in, and answers in the form; in a direct message where the form is gone. */
export async function answerForm(asked: AskedInForm, form: FilledForm, parts: ListenerParts): Promise<void> {
  const { team, user, job } = asked
  const words = await parts.wordsFor(team, user)
  const answering = showInForm(asked, words, parts)
  const answerLate = (message: Message | { readonly text: string }) =>
    parts.answerLate({ team, user, key: job.key }, message)
  // Whoever has closed the form still gets the answer.
  const show = (view: types.ModalView, message: Message | { readonly text: string }) =>
    job.isLate ? answerLate(message) : answering.show(view).catch(() => answerLate(message))
  await parts.guard.run({ surface: 'form', team, user }, job, {
    work: async () => {
      const check = { team, author: user, request: job.key, customer: form.customer }
      const say = await createPrivateAnswer(check, words, parts)
      const showAnswer = (answer: PrivateAnswer) => {
        const message = say(answer)
        return show(answerView(message, words), message)
      }
      const showFirst = job.isLate ? undefined : showAnswer
      await showAnswer(await parts.privateCheck({ ...check, ...form }, showFirst))
    },
    answer: (reference) => {
      const text = words.answers.trouble(reference)
      return show(noticeView(text, words, words.form.title), { text })
    },
  })
}
