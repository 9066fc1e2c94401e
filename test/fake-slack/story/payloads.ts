import type { Fields } from '../fields.ts'
import type { SlackMessage } from '../message.ts'
import { withoutMetadata } from '../messages.ts'
import { placeOf, type StoryParts } from './story.ts'

const TRIGGER_MS = 3000
const RESPONSE_URL_MS = 30 * 60_000

/** A right to open a modal, for three seconds. */
export function issueTrigger({ world, workspace }: StoryParts, user: string): string {
  const id = world.newId('trigger')
  world.triggers.set(id, { team: workspace.team, user, expires: world.now() + TRIGGER_MS, isUsed: false })
  return id
}

interface Answerable {
  readonly user: string
  readonly channel: string
  readonly message?: string
}

export function issueResponseUrl({ world, workspace }: StoryParts, { message, ...where }: Answerable): string {
  const id = world.newId('answer')
  const expires = world.now() + RESPONSE_URL_MS
  world.responseUrls.set(id, { team: workspace.team, ...where, message: message ?? null, expires, uses: 0 })
  return `${world.base()}/respond/${id}`
}

/** What every interaction has. */
export function aPayload(parts: StoryParts, type: string, user: string): Fields {
  const { team, domain, people } = parts.workspace
  const name = people.get(user)?.name ?? user
  return {
    type,
    user: { id: user, username: name, name, team_id: team },
    api_app_id: parts.world.app.appId,
    token: 'verification',
    trigger_id: issueTrigger(parts, user),
    team: { id: team, domain },
    enterprise: null,
    is_enterprise_install: false,
  }
}

/** The message that an interaction is about, the channel it is in, and where to answer. */
export function aboutMessage(parts: StoryParts, message: SlackMessage, where: Answerable): Fields {
  const { channel } = placeOf(parts, where.channel)
  return {
    channel: { id: channel.id, name: channel.name },
    message_ts: message.ts,
    message: withoutMetadata(message),
    response_url: issueResponseUrl(parts, { ...where, message: message.ts }),
  }
}
