import { type Channel, isReply, readThread } from '../channel.ts'
import { asText, type Fields, isYes } from '../fields.ts'
import type { SlackMessage } from '../message.ts'
import { withoutMetadata } from '../messages.ts'
import { openDirect, type Workspace } from '../workspace.ts'
import { type ApiCall, findChannel, findJoinedChannel, type Method, need, SlackError } from './api-call.ts'
import { takePage } from './paging.ts'

export const CONVERSATIONS: Readonly<Record<string, Method>> = {
  'conversations.replies': readReplies,
  'conversations.history': readHistory,
  'conversations.info': (call) => ({ channel: describe(findChannel(call), call.workspace) }),
  'conversations.members': (call) => {
    const { items: members, response_metadata } = takePage([...findJoinedChannel(call).members], call.args)
    return { members, response_metadata }
  },
  'conversations.open': ({ workspace, args }) => {
    const user = need(args, 'users')
    if (!workspace.people.has(user)) throw new SlackError('user_not_found')
    return { channel: describe(openDirect(workspace, user), workspace) }
  },
  'conversations.list': list,
  'users.conversations': list,
}

function readReplies(call: ApiCall): Fields {
  const channel = findJoinedChannel(call)
  const ts = need(call.args, 'ts')
  const root = channel.messages.get(ts)
  if (!root) throw new SlackError('thread_not_found')
  const messages = readThread(channel, root.thread_ts ?? ts)
  return answer(isReply(root) ? [root] : messages, call.args)
}

/** The newest first. Replies are only in their threads, unless they were sent to the channel, too. */
function readHistory(call: ApiCall): Fields {
  const { messages, order } = findJoinedChannel(call)
  const newest = order.toReversed().flatMap((ts) => messages.get(ts) ?? [])
  return answer(
    newest.filter((message) => !isReply(message) || message.subtype === 'thread_broadcast'),
    call.args,
  )
}

function answer(messages: readonly SlackMessage[], args: Fields): Fields {
  const { items, ...page } = takePage(
    messages.filter(({ ts }) => isWithin(ts, args)),
    args,
  )
  return { messages: isYes(args.include_all_metadata) ? items : items.map(withoutMetadata), ...page }
}

function isWithin(ts: string, { oldest, latest, inclusive }: Fields): boolean {
  const [from, to] = [asText(oldest) || '0', asText(latest) || '9']
  return (ts > from && ts < to) || (isYes(inclusive) && (ts === from || ts === to))
}

function list({ workspace, args }: ApiCall): Fields {
  const seen = [...workspace.channels.values()].filter(
    ({ kind, members }) => kind === 'channel' || members.has(workspace.botUser),
  )
  const { items, response_metadata } = takePage(seen, args)
  return { channels: items.map((channel) => describe(channel, workspace)), response_metadata }
}

function describe({ id, name, kind, isArchived, members }: Channel, { botUser }: Workspace): Fields {
  const kinds = { is_channel: kind === 'channel', is_group: kind === 'group', is_im: kind === 'im' }
  const state = { is_private: kind !== 'channel', is_archived: isArchived, is_member: members.has(botUser) }
  return { id, name, ...kinds, ...state, num_members: members.size }
}
