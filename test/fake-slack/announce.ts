import type { Channel } from './channel.ts'
import type { Fields } from './fields.ts'
import type { Workspace } from './workspace.ts'
import type { World } from './world.ts'

/** Tells the app of something in a channel, if it is in there and asked to be told. */
export function announceIn(world: World, workspace: Workspace, channel: Channel, event: Fields): void {
  if (!channel.members.has(workspace.botUser)) return
  const subscription = event.type === 'message' ? `message.${PLURALS[channel.kind]}` : String(event.type)
  announce(world, workspace, { subscription, event })
}

const PLURALS = { channel: 'channels', group: 'groups', im: 'im' } as const

/** Tells the app of something, if it asked to be told. Gives back the event's id. */
export function announce(
  world: World,
  { team, botUser }: Workspace,
  { subscription, event }: { readonly subscription: string; readonly event: Fields },
): void {
  if (world.app.events && !world.app.events.includes(subscription)) return
  const authorization = { enterprise_id: null, team_id: team, user_id: botUser, is_bot: true }
  world.deliver({
    token: 'verification',
    team_id: team,
    context_team_id: team,
    api_app_id: world.app.appId,
    type: 'event_callback',
    event_id: world.newId('Ev'),
    event_time: Math.floor(world.now() / 1000),
    event,
    authorizations: [{ ...authorization, is_enterprise_install: false }],
    is_ext_shared_channel: false,
    event_context: '4-fake',
  })
}
