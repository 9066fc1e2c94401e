import type { Clicked } from './click.ts'
import type { ListenerParts } from './listener-parts.ts'
import { noticeView } from './messages/form.ts'

/** Tells only who clicked, wherever the button stands: in a small window, or in a direct message where it is too late for one. */
export async function tellClicker(
  { team, user, trigger, isInModal, job, words }: Clicked,
  text: string,
  { gateway, answerLate }: Pick<ListenerParts, 'gateway' | 'answerLate'>,
): Promise<void> {
  const view = noticeView(text, words)
  const opened = gateway.ask(team, isInModal ? 'views.push' : 'views.open', { trigger_id: trigger, view })
  await opened.catch(() => answerLate({ team, user, key: job.key }, { text }))
}
