import type { App, types, ViewSubmitAction } from '@slack/bolt'
import type { ListenerParts } from './listener-parts.ts'
import { noticeView } from './messages/form.ts'
import { readFields } from './read-fields.ts'
import { type Running, readRunning } from './run-delivery.ts'
import { showInForm } from './show-in-form.ts'
import type { Words } from './words/words.ts'

/** Somebody filled in a form. */
export interface Submitted {
  readonly team: string
  readonly user: string
  /** What the form was opened for. */
  readonly metadata: string
  /** By the block's id: what was typed or chosen; null where it was left empty. */
  readonly fields: Readonly<Record<string, string | null>>
  readonly job: Running
  readonly words: Words
}

/** Either what the form becomes, or what is wrong with it by the block it stands in. */
export type SubmitAnswer =
  | { readonly view: types.ModalView /** The same for a direct message. */; readonly text: string }
  | { readonly errors: Record<string, string> }

export type Submission = (submitted: Submitted, parts: ListenerParts) => Promise<SubmitAnswer>

/** Listens for one form, and answers in its place; in a direct message where it is gone. */
export function onSubmit(app: App, name: string, parts: ListenerParts, work: Submission): void {
  app.view<ViewSubmitAction>(name, async ({ ack, view, body, context }) => {
    const [team, user, job] = [context.teamId ?? '', body.user.id, readRunning(context)]
    const words = await parts.wordsFor(team, user)
    const form = showInForm({ team, view: view.id, job, ack }, words, parts)
    const show = async (answer: SubmitAnswer) => {
      const answerLate = (text: string) => parts.answerLate({ team, user, key: job.key }, { text })
      if ('errors' in answer) return job.isLate ? answerLate(words.answers.tooLate) : form.refuse(answer.errors)
      return job.isLate ? answerLate(answer.text) : form.show(answer.view).catch(() => answerLate(answer.text))
    }
    const fields = readFields(view)
    const submitted = { team, user, metadata: view.private_metadata, fields, job, words }
    await parts.guard.run({ surface: name, team, user }, job, {
      work: async () => show(await work(submitted, parts)),
      answer: (reference) => show(toNotice(words.answers.trouble(reference), words)),
    })
  })
}

/** An answer of a few words. */
export function toNotice(text: string, words: Words, title?: string): SubmitAnswer {
  return { view: noticeView(text, words, title), text }
}
