import type { SlackMessage } from '../message.ts'
import type { Delivery } from '../wire/delivery.ts'
import type { Workspace } from '../workspace.ts'
import type { World } from '../world.ts'
import { type ChannelStory, createChannelStory } from './channel-story.ts'
import { createInteractionStory, type InteractionStory } from './interaction-story.ts'
import { createOfficeStory, type OfficeStory } from './office-story.ts'
import { createSights, type Sights } from './sights.ts'

/** What people do in one workspace, and what they see there. */
export interface Story extends ChannelStory, InteractionStory, OfficeStory, Sights {
  readonly team: string
}

export interface StoryParts {
  readonly world: World
  readonly workspace: Workspace
  readonly ask: Delivery['ask']
}

/** Where a message is. */
export interface Spot {
  readonly channel: string
  readonly ts: string
}

export function createStory(parts: StoryParts): Story {
  return {
    team: parts.workspace.team,
    ...createChannelStory(parts),
    ...createInteractionStory(parts),
    ...createOfficeStory(parts),
    ...createSights(parts.workspace),
  }
}

export function placeOf({ world, workspace }: Pick<StoryParts, 'world' | 'workspace'>, id: string) {
  const channel = workspace.channels.get(id)
  if (!channel) throw new Error(`The fake Slack has no channel ${id} in ${workspace.team}`)
  return { world, workspace, channel }
}

export function messageAt(parts: StoryParts, { channel, ts }: Spot): SlackMessage {
  const message = placeOf(parts, channel).channel.messages.get(ts)
  if (!message) throw new Error(`The fake Slack has no message ${ts} in ${channel}`)
  return message
}
