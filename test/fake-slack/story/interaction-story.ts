import { announce } from '../announce.ts'
import type { Outcome } from '../wire/transport.ts'
import { type Clicks, createClicks } from './clicks.ts'
import { createModalStory, type ModalStory } from './modal-story.ts'
import { aboutMessage, aPayload, issueResponseUrl, issueTrigger } from './payloads.ts'
import { showAnswer } from './show-answer.ts'
import { messageAt, placeOf, type Spot, type StoryParts } from './story.ts'

export interface Typed {
  readonly user: string
  readonly channel: string
  readonly text?: string
  readonly command?: string
}

/** Commands, shortcuts, clicks and modals. Each resolves once the app has acked, or failed to in time. */
export interface InteractionStory extends Clicks, ModalStory {
  command(typed: Typed): Promise<Outcome>
  /** `on` names the message of a message shortcut; without it the shortcut is a global one. */
  shortcut(callbackId: string, user: string, on?: Spot): Promise<Outcome>
  openHome(user: string, tab?: 'home' | 'messages'): void
}

export function createInteractionStory(parts: StoryParts): InteractionStory {
  return {
    ...createClicks(parts),
    ...createModalStory(parts),
    command: (typed) => typeCommand(parts, typed),
    shortcut(callbackId, user, on) {
      const common = { callback_id: callbackId, action_ts: parts.world.stamp() }
      if (!on) return parts.ask('interactive', { ...aPayload(parts, 'shortcut', user), ...common })
      const about = aboutMessage(parts, messageAt(parts, on), { user, channel: on.channel })
      return parts.ask('interactive', { ...aPayload(parts, 'message_action', user), ...common, ...about })
    },
    openHome(user, tab = 'home') {
      const { world, workspace } = parts
      const view = workspace.homes.get(user)
      const shown = tab === 'home' && view ? { view } : {}
      const event = { type: 'app_home_opened', user, channel: `D${user}`, tab, event_ts: world.stamp(), ...shown }
      announce(world, workspace, { subscription: event.type, event })
    },
  }
}

async function typeCommand(parts: StoryParts, typed: Typed): Promise<Outcome> {
  const { user, channel, text = '', command = '/checkreply' } = typed
  const { workspace, world } = parts
  const place = placeOf(parts, channel)
  const outcome = await parts.ask('slash_commands', {
    token: 'verification',
    team_id: workspace.team,
    team_domain: workspace.domain,
    channel_id: channel,
    channel_name: place.channel.name,
    user_id: user,
    user_name: workspace.people.get(user)?.name ?? user,
    command,
    text,
    api_app_id: world.app.appId,
    is_enterprise_install: 'false',
    response_url: issueResponseUrl(parts, { user, channel }),
    trigger_id: issueTrigger(parts, user),
  })
  if (outcome.isAcked) showAnswer(place, user, outcome.body)
  return outcome
}
