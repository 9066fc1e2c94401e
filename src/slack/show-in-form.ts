import type { types, ViewResponseAction } from '@slack/bolt'
import { fitView } from './fit.ts'
import type { ListenerParts } from './listener-parts.ts'
import { noticeView } from './messages/form.ts'
import type { Running } from './run-delivery.ts'
import type { Words } from './words/words.ts'

export interface FilledIn {
  readonly team: string
  readonly view: string
  readonly job: Running
  readonly ack: (answer: ViewResponseAction) => Promise<void>
}

/** Slack closes a form with an error three seconds after it was sent. */
const PATIENCE = 2000

/** At first the answer goes with the ack. Where it takes too long, the ack says so and the form is changed later. */
export function showInForm(
  { team, view: view_id, ack, job }: FilledIn,
  words: Words,
  { gateway }: Pick<ListenerParts, 'gateway'>,
) {
  let isAcknowledged = job.isLate
  const acknowledge = (answer: ViewResponseAction) => {
    isAcknowledged = true
    return ack(answer)
  }
  const wait = () => void acknowledge(toUpdate(noticeView(words.form.reading, words)))
  const timer = job.isLate ? undefined : setTimeout(wait, PATIENCE)
  return {
    async show(view: types.ModalView): Promise<void> {
      clearTimeout(timer)
      if (isAcknowledged) await gateway.call(team, 'views.update', { view_id, view })
      else await acknowledge(toUpdate(view))
    },
    /** What is wrong with what was filled in; nobody is kept waiting for that. */
    async refuse(errors: Record<string, string>): Promise<void> {
      clearTimeout(timer)
      await acknowledge({ response_action: 'errors', errors })
    },
  }
}

function toUpdate(view: types.ModalView): ViewResponseAction {
  return { response_action: 'update', view: fitView(view) }
}
