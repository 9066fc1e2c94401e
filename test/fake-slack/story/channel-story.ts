import { announceIn } from '../announce.ts'
import type { Fields } from '../fields.ts'
import type { SlackMessage } from '../message.ts'
import { changeMessage, postMessage, removeMessage } from '../messages.ts'
import { openDirect } from '../workspace.ts'
import { messageAt, placeOf, type Spot, type StoryParts } from './story.ts'

/** What somebody writes: words, or words and what hangs on them. */
type Content = string | (Partial<Pick<SlackMessage, 'text' | 'files' | 'attachments' | 'subtype'>> & ThreadOf)

interface ThreadOf {
  /** The ts of the message that is answered. */
  readonly thread?: string
}

/** What people write, change and take away. Everything has happened when a function returns; events follow. */
export interface ChannelStory {
  /** Gives the message's ts. */
  post(channel: string, user: string, content: Content): string
  /** Writes to the bot itself. */
  writeToBot(user: string, text: string): Spot
  edit(channel: string, ts: string, text: string): void
  /** What has replies leaves a tombstone. */
  remove(channel: string, ts: string): void
  /** A link in the message is unfolded some time after it was posted. */
  unfurl(channel: string, ts: string, url: string): void
  react(spot: Spot, user: string, name: string): void
}

export function createChannelStory(parts: StoryParts): ChannelStory {
  const { world, workspace } = parts
  return {
    post: (channel, user, content) => postMessage(placeOf(parts, channel), { user, ...readContent(content) }).ts,
    writeToBot(user, text) {
      const channel = openDirect(workspace, user)
      return { channel: channel.id, ts: postMessage({ world, workspace, channel }, { user, text }).ts }
    },
    edit(channel, ts, text) {
      const before = messageAt(parts, { channel, ts })
      const edited = { user: before.user, ts: `${world.stamp().split('.')[0]}.000000` }
      changeMessage(placeOf(parts, channel), before, { ...before, text, edited })
    },
    remove: (channel, ts) => removeMessage(placeOf(parts, channel), messageAt(parts, { channel, ts })),
    unfurl(channel, ts, url) {
      const before = messageAt(parts, { channel, ts })
      const attachment = { id: 1, from_url: url, service_name: 'Example', title: 'A page', text: 'About something.' }
      changeMessage(placeOf(parts, channel), before, { ...before, attachments: [attachment] })
    },
    react(spot, user, name) {
      const { user: item_user } = messageAt(parts, spot)
      const item = { type: 'message', ...spot }
      const event: Fields = { type: 'reaction_added', user, reaction: name, item, item_user, event_ts: world.stamp() }
      announceIn(world, workspace, placeOf(parts, spot.channel).channel, event)
    },
  }
}

function readContent(content: Content): Omit<SlackMessage, 'ts' | 'type' | 'user'> {
  if (typeof content === 'string') return { text: content }
  const { thread, text = '', ...rest } = content
  return { text, ...rest, ...(thread !== undefined && { thread_ts: thread }) }
}
