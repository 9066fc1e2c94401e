import type { types } from '@slack/bolt'
import type { Clicked } from './click.ts'
import { fitView } from './fit.ts'
import type { Gateway } from './gateway.ts'
import { noticeView } from './messages/form.ts'
import { readCode } from './slack-faults.ts'

type Opening = Pick<Clicked, 'team' | 'trigger' | 'isInModal' | 'words'>

/**
 * Opens a modal at once, as Slack allows three seconds for it, and shows in it what `prepare` comes to. Whoever has
 * closed it meanwhile wants nothing more.
 */
export async function openModal(
  { team, trigger, isInModal, words }: Opening,
  gateway: Gateway,
  prepare: () => Promise<types.ModalView>,
): Promise<void> {
  const method = isInModal ? 'views.push' : 'views.open'
  const opened = await gateway.call<Opened>(team, method, {
    trigger_id: trigger,
    view: noticeView(words.common.loading, words),
  })
  await updateModal({ team, view: opened.view?.id ?? '', gateway }, await prepare())
}

interface Opened {
  readonly view?: { readonly id: string }
}

interface OpenModal {
  readonly team: string
  readonly view: string
  readonly gateway: Gateway
}

async function updateModal({ team, view: view_id, gateway }: OpenModal, view: types.ModalView): Promise<void> {
  try {
    await gateway.call(team, 'views.update', { view_id, view: fitView(view) })
  } catch (error) {
    if (readCode(error) !== 'not_found') throw error
  }
}
