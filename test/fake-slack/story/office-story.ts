import { announce, announceIn } from '../announce.ts'
import type { Person, UserGroup } from '../workspace.ts'
import { placeOf, type StoryParts } from './story.ts'

/** What admins do: people, groups, channels, and the app itself. */
export interface OfficeStory {
  setPerson(id: string, changes: Partial<Person>): void
  setGroup(group: UserGroup): void
  invite(channel: string, user: string): void
  /** Also the bot. */
  kick(channel: string, user: string): void
  archive(channel: string): void
  /** Somebody agrees to the app on Slack's consent page: gives the code that the browser brings to the app. */
  consent(user: string, scopes?: readonly string[]): string
  /** Takes the app out of the workspace: its tokens die, and it is told. */
  uninstall(): void
  /** Tokens die, as after a change of hands, and the app is told. */
  revokeTokens(): void
}

export function createOfficeStory(parts: StoryParts): OfficeStory {
  const { world, workspace } = parts
  const tell = (event: { readonly type: string }) => announce(world, workspace, { subscription: event.type, event })

  function killTokens(error: 'token_revoked' | 'account_inactive'): void {
    for (const token of world.tokens.values()) if (token.team === workspace.team) token.dead = error
    tell({ type: 'tokens_revoked', tokens: { oauth: [], bot: [workspace.botUser] } } as { type: string })
  }

  return {
    setPerson(id, changes) {
      const known = workspace.people.get(id) ?? { id, name: id.toLowerCase(), locale: 'en-US', isAdmin: false }
      workspace.people.set(id, { ...known, ...changes })
    },
    setGroup: (group) => void workspace.groups.set(group.id, group),
    invite(channel, user) {
      const place = placeOf(parts, channel)
      place.channel.members.add(user)
      announceIn(world, workspace, place.channel, { type: 'member_joined_channel', user, channel })
    },
    kick(channel, user) {
      const place = placeOf(parts, channel)
      announceIn(world, workspace, place.channel, { type: 'member_left_channel', user, channel })
      place.channel.members.delete(user)
    },
    archive(channel) {
      const place = placeOf(parts, channel)
      place.channel.isArchived = true
      announceIn(world, workspace, place.channel, { type: 'channel_archive', channel, user: 'ULEAD' })
    },
    consent(user, scopes) {
      const code = world.newId('code')
      world.consents.set(code, { team: workspace.team, user, scopes: scopes ?? world.app.scopes })
      return code
    },
    uninstall() {
      killTokens('account_inactive')
      tell({ type: 'app_uninstalled' })
    },
    revokeTokens: () => killTokens('token_revoked'),
  }
}
