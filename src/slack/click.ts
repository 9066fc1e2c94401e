import type { App, BlockAction, ButtonAction } from '@slack/bolt'
import type { ListenerParts } from './listener-parts.ts'
import { type Running, readRunning } from './run-delivery.ts'
import type { Words } from './words/words.ts'

/** Somebody used a button. */
export interface Clicked {
  readonly team: string
  readonly user: string
  readonly value: string
  readonly trigger: string
  /** A modal that stands open already gets the next one on top. */
  readonly isInModal: boolean
  readonly job: Running
  readonly words: Words
}

export type ClickAnswer = (clicked: Clicked, parts: ListenerParts) => Promise<void>

/** Listens for one button. What goes wrong is told in a direct message: the button's own way may be used up. */
export function onClick(app: App, name: string, parts: ListenerParts, answer: ClickAnswer): void {
  app.action<BlockAction<ButtonAction>>(name, async ({ ack, body, action, context }) => {
    await ack()
    const [team, user, job] = [context.teamId ?? '', body.user.id, readRunning(context)]
    const words = await parts.wordsFor(team, user)
    const tell = (text: string) => parts.answerLate({ team, user, key: job.key }, { text })
    const isInModal = body.view?.type === 'modal'
    const clicked = { team, user, value: action.value ?? '', trigger: body.trigger_id, isInModal, job, words }
    await parts.guard.run({ surface: name, team, user }, job, {
      work: () => (job.isLate ? tell(words.answers.tooLate) : answer(clicked, parts)),
      answer: (reference) => tell(words.answers.trouble(reference)),
    })
  })
}
