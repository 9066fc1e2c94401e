import type { SlackMessage } from './message.ts'

export interface Channel {
  readonly id: string
  readonly name: string
  readonly kind: 'channel' | 'group' | 'im'
  readonly members: Set<string>
  readonly messages: Map<string, SlackMessage>
  /** The ts of every message there ever was, oldest first. */
  readonly order: string[]
  /** By the ts of a thread's first message, its replies' ts, oldest first. */
  readonly replies: Map<string, string[]>
  isArchived: boolean
}

export function createChannel(given: Pick<Channel, 'id' | 'name' | 'kind'>, members: Iterable<string>): Channel {
  const empty = { messages: new Map(), order: [], replies: new Map(), isArchived: false }
  return { ...given, members: new Set(members), ...empty }
}

/** Adds the message, or puts it in the place of the one with its ts. */
export function putMessage(channel: Channel, message: SlackMessage): void {
  const isNew = !channel.messages.has(message.ts)
  channel.messages.set(message.ts, message)
  if (!isNew) return
  channel.order.push(message.ts)
  if (isReply(message)) putReply(channel, message)
}

/** Takes the message out, and with the last reply its deleted root. */
export function takeMessage(channel: Channel, message: SlackMessage): void {
  channel.messages.delete(message.ts)
  if (!isReply(message)) return
  const { thread_ts: root = '' } = message
  const left = (channel.replies.get(root) ?? []).filter((ts) => ts !== message.ts)
  channel.replies.set(root, left)
  countReplies(channel, root, left)
}

/** A thread's first message and its replies; empty where there is none. */
export function readThread(channel: Channel, root: string): readonly SlackMessage[] {
  return [root, ...(channel.replies.get(root) ?? [])].flatMap((ts) => channel.messages.get(ts) ?? [])
}

export function isReply({ ts, thread_ts }: SlackMessage): boolean {
  return thread_ts !== undefined && thread_ts !== ts
}

function putReply(channel: Channel, { ts, thread_ts: root = '' }: SlackMessage): void {
  const replies = channel.replies.get(root) ?? []
  replies.push(ts)
  channel.replies.set(root, replies)
  countReplies(channel, root, replies)
}

function countReplies(channel: Channel, root: string, replies: readonly string[]): void {
  const message = channel.messages.get(root)
  if (!message) return
  if (replies.length === 0 && message.subtype === 'tombstone') return void channel.messages.delete(root)
  const count = { thread_ts: root, reply_count: replies.length, latest_reply: replies.at(-1) ?? '' }
  channel.messages.set(root, { ...message, ...count })
}
