import { control, postAs, type Said } from '../../src/sandbox/control.ts'
import { type LocalSlack, startLocalSlack } from '../../src/sandbox/local-slack.ts'
import type { Workspace } from '../../src/sandbox/workspace.ts'
import { openPage, type Page, type SeenMessage, type SeenView } from './slack-page.ts'

/** A local Slack in which tests act as people and wait for what people would see. */
export interface TestSlack {
  readonly url: string
  readonly apiUrl: string
  readonly folder: string
  /** Posts and resolves with the message's `ts` once the bot has acknowledged it. */
  postAs(said: Said): Promise<string>
  edit(edited: { channel: string; user: string; ts: string; text: string }): Promise<void>
  remove(removed: { channel: string; user: string; ts: string }): Promise<void>
  command(typed: { channel: string; user: string; command: string; text: string }): Promise<void>
  /** `values` by block id and action id, as Slack sends them: `{ draft: { text: { value: '…' } } }`. */
  submitModal(user: string, values: object): void
  messages(channel: string): readonly SeenMessage[]
  waitForMessage(wanted: (message: SeenMessage) => boolean): Promise<SeenMessage>
  waitForModal(wanted: (view: SeenView) => boolean): Promise<SeenView>
  waitForModalErrors(): Promise<Readonly<Record<string, string>>>
  waitUntil(holds: () => boolean, what: string): Promise<void>
  stop(): Promise<void>
}

export async function startTestSlack(workspace: Workspace): Promise<TestSlack> {
  const started = await startLocalSlack(workspace, 0)
  if (!started.ok) throw new Error(`No local Slack: ${started.detail}`)
  return actIn(started.slack, await openPage(started.slack.url))
}

function actIn({ url, folder, stop }: LocalSlack, page: Page): TestSlack {
  return {
    url,
    folder,
    apiUrl: `${url}/api/`,
    postAs: (said) => postAs(url, said),
    edit: async (edited) => void (await control(url, 'edit-message', edited)),
    remove: async (removed) => void (await control(url, 'delete-message', removed)),
    command: async (typed) => void (await control(url, 'command', typed)),
    submitModal: (user, values) => page.send({ t: 'view_submit', user, values }),
    messages: (channel) => page.messages(channel),
    waitForMessage: (wanted) => page.waitFor(() => page.messages().find(wanted), 'a message that was not seen'),
    waitForModal: (wanted) => page.waitFor(() => page.modals().findLast(wanted), 'a modal that was not seen'),
    waitForModalErrors: () => page.waitFor(() => page.takeModalErrors(), 'errors in the modal'),
    waitUntil: async (holds, what) => void (await page.waitFor(() => holds() || undefined, what)),
    stop: async () => {
      page.close()
      await stop()
    },
  }
}
