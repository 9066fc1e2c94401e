import { type Channel, createChannel } from './channel.ts'
import type { Fields } from './fields.ts'
import type { PrivateMessage } from './message.ts'

export interface Person {
  readonly id: string
  readonly name: string
  readonly locale: string
  readonly isAdmin: boolean
}

export interface UserGroup {
  readonly id: string
  readonly handle: string
  readonly users: readonly string[]
}

/** A modal or a Home tab, under Slack's own names. */
export type View = Fields & { readonly id: string; readonly hash: string; readonly blocks: readonly Fields[] }

/** One customer of Slack: its people, its channels, and what each person sees. */
export interface Workspace {
  readonly team: string
  readonly domain: string
  readonly botUser: string
  readonly botId: string
  readonly people: Map<string, Person>
  readonly channels: Map<string, Channel>
  readonly groups: Map<string, UserGroup>
  readonly homes: Map<string, View>
  /** Each person's open modals, the one on top last. */
  readonly modals: Map<string, View[]>
  readonly privately: PrivateMessage[]
  readonly files: Map<string, Fields>
}

export interface WorkspaceSettings {
  readonly team: string
  readonly botUser?: string
  readonly people: readonly (Pick<Person, 'id'> & Partial<Person>)[]
  /** Everybody and the bot are members where no members are named. */
  readonly channels: readonly ChannelSettings[]
  readonly groups?: readonly UserGroup[]
}

interface ChannelSettings {
  readonly id: string
  readonly members?: readonly string[]
  readonly isPrivate?: boolean
}

/** What `startFakeSlack` makes where nothing else is said. */
export const DEFAULT_WORKSPACE: WorkspaceSettings = {
  team: 'T1',
  people: [{ id: 'UANN' }, { id: 'UBEN' }, { id: 'ULEAD', isAdmin: true }],
  channels: [{ id: 'CREVIEW' }, { id: 'CFLAG' }, { id: 'CANY', members: ['UANN', 'UBEN'] }],
}

export function createWorkspace(settings: WorkspaceSettings): Workspace {
  const { team, botUser = 'UBOT', groups = [] } = settings
  const bot = { id: botUser, name: 'checkreply', locale: 'en-US', isAdmin: false }
  const people = [...settings.people.map(toPerson), bot]
  const ids = people.map(({ id }) => id)
  const channels = settings.channels.map(({ id, members = ids, isPrivate = false }) =>
    createChannel({ id, name: id.toLowerCase(), kind: isPrivate ? 'group' : 'channel' }, members),
  )
  return {
    team,
    domain: team.toLowerCase(),
    botUser,
    botId: botUser.replace(/^U/, 'B'),
    people: new Map(people.map((person) => [person.id, person])),
    channels: new Map(channels.map((channel) => [channel.id, channel])),
    groups: new Map(groups.map((group) => [group.id, group])),
    homes: new Map(),
    modals: new Map(),
    privately: [],
    files: new Map(),
  }
}

/** The conversation of the bot and one person, opened where it is not open yet. */
export function openDirect({ channels, botUser }: Workspace, user: string): Channel {
  const id = `D${user}`
  const channel = channels.get(id) ?? createChannel({ id, name: user, kind: 'im' }, [user, botUser])
  channels.set(id, channel)
  return channel
}

function toPerson(given: Pick<Person, 'id'> & Partial<Person>): Person {
  return { name: given.id.slice(1).toLowerCase(), locale: 'en-US', isAdmin: false, ...given }
}
