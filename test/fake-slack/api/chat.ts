import { putMessage } from '../channel.ts'
import { asList, asText, isYes } from '../fields.ts'
import type { SlackMessage } from '../message.ts'
import { changeMessage, postMessage, removeMessage } from '../messages.ts'
import { openDirect } from '../workspace.ts'
import { type ApiCall, findChannel, findMessage, findOpenChannel, type Method, need, SlackError } from './api-call.ts'
import { readContent, readMetadata } from './content.ts'
import { checkFiles } from './files.ts'

export const CHAT: Readonly<Record<string, Method>> = {
  'chat.postMessage': post,
  'chat.update': update,
  'chat.delete': remove,
  'chat.postEphemeral': whisper,
  'chat.getPermalink': link,
}

function post(given: ApiCall) {
  const call = openDirectOf(given)
  const { world, workspace, args } = call
  const channel = findOpenChannel(call)
  checkFiles(call)
  const thread = asText(args.thread_ts) || undefined
  if (thread !== undefined && !channel.messages.has(thread)) throw new SlackError('thread_not_found')
  const message = postMessage(
    { world, workspace, channel },
    {
      ...(isYes(args.reply_broadcast) && thread && { subtype: 'thread_broadcast' }),
      ...asBot(call),
      ...readContent(args),
      ...readMetadata(args),
      ...(thread && { thread_ts: thread }),
    },
  )
  return { channel: channel.id, ts: message.ts, message }
}

/** A user's id stands for the bot's conversation with that person. */
function openDirectOf(call: ApiCall): ApiCall {
  const id = asText(call.args.channel)
  if (!call.workspace.people.has(id)) return call
  return { ...call, args: { ...call.args, channel: openDirect(call.workspace, id).id } }
}

function asBot({ world, workspace }: ApiCall): Pick<SlackMessage, 'user' | 'bot_id' | 'app_id'> {
  return { user: workspace.botUser, bot_id: workspace.botId, app_id: world.app.appId }
}

/** Blocks, attachments and metadata stay as they are where they are not given. */
function update(call: ApiCall) {
  const { world, workspace, args } = call
  const channel = findOpenChannel(call)
  const before = findMessage(channel, need(args, 'ts'))
  if (before.user !== workspace.botUser) throw new SlackError('cant_update_message')
  checkFiles(call)
  const edited = { user: workspace.botUser, ts: world.stamp() }
  const after = { ...before, ...readContent(args, before), ...readMetadata(args), edited }
  changeMessage({ world, workspace, channel }, before, after)
  return { channel: channel.id, ts: before.ts, text: after.text, message: after }
}

function remove(call: ApiCall) {
  const { world, workspace, args } = call
  const channel = findChannel(call)
  const message = findMessage(channel, need(args, 'ts'))
  if (message.user !== workspace.botUser) throw new SlackError('cant_delete_message')
  removeMessage({ world, workspace, channel }, message)
  return { channel: channel.id, ts: message.ts }
}

function whisper(call: ApiCall) {
  const { world, workspace, args } = call
  const channel = findOpenChannel(call)
  const user = need(args, 'user')
  if (!channel.members.has(user)) throw new SlackError('user_not_in_channel')
  const { text, blocks = [] } = readContent(args)
  const thread = asText(args.thread_ts)
  const ts = world.stamp()
  const message = { channel: channel.id, user, ts, text, blocks, ...(thread && { thread_ts: thread }) }
  workspace.privately.push(message)
  world.journal.note({ kind: 'whispered', team: workspace.team, message })
  return { message_ts: ts }
}

function link(call: ApiCall) {
  const channel = findChannel(call)
  const ts = need(call.args, 'message_ts')
  const { thread_ts } = findMessage(channel, ts)
  const thread = thread_ts && thread_ts !== ts ? `?thread_ts=${thread_ts}&cid=${channel.id}` : ''
  const path = `archives/${channel.id}/p${ts.replace('.', '')}`
  return { channel: channel.id, permalink: `https://${call.workspace.domain}.slack.com/${path}${thread}` }
}

export const REACTIONS: Readonly<Record<string, Method>> = {
  'reactions.add': (call) => {
    const channel = findOpenChannel(call)
    const message = findMessage(channel, need(call.args, 'timestamp'))
    const name = need(call.args, 'name')
    const given = asList(message.reactions)
    if (given.some((one) => one.name === name)) throw new SlackError('already_reacted')
    putMessage(channel, { ...message, reactions: [...given, { name, users: [call.workspace.botUser], count: 1 }] })
    return {}
  },
  'reactions.remove': (call) => {
    const channel = findOpenChannel(call)
    const message = findMessage(channel, need(call.args, 'timestamp'))
    const left = asList(message.reactions).filter(({ name }) => name !== call.args.name)
    if (left.length === asList(message.reactions).length) throw new SlackError('no_reaction')
    putMessage(channel, { ...message, reactions: left })
    return {}
  },
}
