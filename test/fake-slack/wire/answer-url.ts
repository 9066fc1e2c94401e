import { SlackError } from '../api/api-call.ts'
import { readContent } from '../api/content.ts'
import { type Fields, isYes } from '../fields.ts'
import type { SlackMessage } from '../message.ts'
import { changeMessage, type Place, postMessage, removeMessage } from '../messages.ts'
import { type ResponseUrl, type World, workspaceOf } from '../world.ts'

const MOST_USES = 5

/** What an app sends to a `response_url`: five times, within thirty minutes. */
export function answerUrl(world: World, id: string, args: Fields): Fields {
  const url = world.responseUrls.get(id)
  if (!url || world.now() > url.expires) return { ok: false, error: 'expired_url', status: 404 }
  if (url.uses >= MOST_USES) return { ok: false, error: 'used_url', status: 404 }
  url.uses += 1
  try {
    show(world, url, args)
    return { ok: true }
  } catch (error) {
    if (!(error instanceof SlackError)) throw error
    return { ok: false, error: error.code, status: 400 }
  }
}

function show(world: World, url: ResponseUrl, args: Fields): void {
  const workspace = workspaceOf(world, url.team)
  const channel = workspace.channels.get(url.channel)
  if (!channel) throw new SlackError('channel_not_found')
  const place = { world, workspace, channel }
  const message = url.message === null ? undefined : channel.messages.get(url.message)
  const isAboutOriginal = isYes(args.delete_original) || isYes(args.replace_original)
  if (message && isAboutOriginal) changeOriginal(place, message, args)
  else if (isYes(args.delete_original)) forget(place, url)
  else if (args.response_type === 'in_channel') postMessage(place, { ...asBot(place), ...readContent(args) })
  else whisperTo(place, url, args)
}

function changeOriginal(place: Place, message: SlackMessage, args: Fields): void {
  if (isYes(args.delete_original)) removeMessage(place, message)
  else changeMessage(place, message, { ...message, ...readContent(args) })
}

function asBot({ workspace }: Place) {
  return { user: workspace.botUser, bot_id: workspace.botId }
}

function whisperTo({ world, workspace, channel }: Place, url: ResponseUrl, args: Fields): void {
  const { text, blocks = [] } = readContent(args)
  if (isYes(args.replace_original)) forget({ world, workspace, channel }, url)
  const message = { channel: channel.id, user: url.user, ts: world.stamp(), text, blocks }
  workspace.privately.push(message)
  world.journal.note({ kind: 'whispered', team: workspace.team, message })
}

/** Takes away the private message that was clicked. */
function forget({ workspace }: Place, { message }: ResponseUrl): void {
  const index = workspace.privately.findIndex(({ ts }) => ts === message)
  if (index >= 0) workspace.privately.splice(index, 1)
}
