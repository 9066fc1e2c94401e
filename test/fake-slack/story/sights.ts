import { type Channel, readThread } from '../channel.ts'
import type { Fields } from '../fields.ts'
import type { PrivateMessage, SlackMessage } from '../message.ts'
import type { View, Workspace } from '../workspace.ts'

/** What can be seen, as it stands now. */
export interface Sights {
  /** Every message of a channel and its threads, oldest first. */
  messagesIn(channel: string): readonly SlackMessage[]
  /** The replies to a message; empty where there are none. */
  threadOf(ts: string): readonly SlackMessage[]
  /** What the bot wrote to one person. */
  directMessagesOf(user: string): readonly SlackMessage[]
  /** What one person alone was shown. */
  privateMessagesOf(user: string): readonly PrivateMessage[]
  /** What was uploaded; its contents are its `bytes`. */
  fileOf(id: string): Fields | null
  homeOf(user: string): View | null
  /** The modal on top. */
  modalOf(user: string): View | null
}

export function createSights(workspace: Workspace): Sights {
  const messagesIn = (id: string) => listMessages(workspace.channels.get(id))
  return {
    messagesIn,
    threadOf: (ts) => [...workspace.channels.values()].flatMap((channel) => readThread(channel, ts).slice(1)),
    directMessagesOf: (user) => messagesIn(`D${user}`).filter((message) => message.user === workspace.botUser),
    privateMessagesOf: (user) => workspace.privately.filter((message) => message.user === user),
    fileOf: (id) => workspace.files.get(id) ?? null,
    homeOf: (user) => workspace.homes.get(user) ?? null,
    modalOf: (user) => workspace.modals.get(user)?.at(-1) ?? null,
  }
}

function listMessages(channel: Channel | undefined): readonly SlackMessage[] {
  return channel ? channel.order.flatMap((ts) => channel.messages.get(ts) ?? []) : []
}
