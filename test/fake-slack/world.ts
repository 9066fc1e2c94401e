import { randomBytes } from 'node:crypto'
import { createFaults, type Faults } from './faults.ts'
import type { Fields } from './fields.ts'
import { createJournal, type Journal } from './journal.ts'
import { createTimestamps } from './timestamps.ts'
import { createWorkspace, DEFAULT_WORKSPACE, type Workspace, type WorkspaceSettings } from './workspace.ts'

/** The one app that is installed, or can be. */
export interface AppSettings {
  readonly appId: string
  readonly appToken: string
  readonly clientId: string
  readonly clientSecret: string
  readonly signingSecret: string
  /** Null: every scope there is. */
  readonly scopes: readonly string[] | null
  /** What the app subscribed to, like `message.channels`. Null: everything. */
  readonly events: readonly string[] | null
}

export interface Token {
  readonly team: string
  readonly scopes: readonly string[] | null
  /** The error that calls with it get; null while it is good. */
  dead: 'token_revoked' | 'account_inactive' | null
}

/** A short-lived right to open a modal. */
export interface Trigger {
  readonly team: string
  readonly user: string
  readonly expires: number
  isUsed: boolean
}

/** Where an app may answer a command or a click. */
export interface ResponseUrl {
  readonly team: string
  readonly user: string
  readonly channel: string
  /** The message that was clicked, which `replace_original` means; null for commands. */
  readonly message: string | null
  readonly expires: number
  uses: number
}

/** All of the fake's state, and how what happens reaches the app. */
export interface World {
  readonly app: AppSettings
  readonly workspaces: Map<string, Workspace>
  readonly tokens: Map<string, Token>
  readonly triggers: Map<string, Trigger>
  readonly responseUrls: Map<string, ResponseUrl>
  /** By the code that the consent page hands over: what was agreed to. */
  readonly consents: Map<string, Consent>
  readonly journal: Journal
  readonly faults: Faults
  now(): number
  stamp(): string
  newId(prefix: string): string
  /** `http://127.0.0.1:PORT` */
  base(): string
  /** Where to open a Socket Mode connection, once. */
  openSocket(): string
  /** Hands a finished Events API body to the app, as often as it takes. */
  deliver(body: Fields): void
}

export interface Consent {
  readonly team: string
  readonly user: string
  readonly scopes: readonly string[] | null
}

export interface WorldSettings {
  readonly app?: Partial<AppSettings>
  /** The bot token of each is `xoxb-TEAM`. */
  readonly workspaces?: readonly WorkspaceSettings[]
  /** Milliseconds since 1970. */
  readonly now?: () => number
  /** How many journal entries are kept: all, unless said. */
  readonly keep?: number
}

/** A world without wires: nothing leaves it before its server listens. */
export function createWorld(settings: WorldSettings): World {
  const { workspaces = [DEFAULT_WORKSPACE], now = Date.now, keep = Number.POSITIVE_INFINITY } = settings
  const app = { ...DEFAULT_APP, ...settings.app }
  return {
    app,
    workspaces: new Map(workspaces.map((one) => [one.team, createWorkspace(one)])),
    tokens: new Map(workspaces.map(({ team }) => [`xoxb-${team}`, { team, scopes: app.scopes, dead: null }])),
    triggers: new Map(),
    responseUrls: new Map(),
    consents: new Map(),
    journal: createJournal(now, keep),
    faults: createFaults(),
    now,
    stamp: createTimestamps(now),
    newId: createIds(),
    base: notYet,
    openSocket: notYet,
    deliver: notYet,
  }
}

const DEFAULT_APP: AppSettings = {
  appId: 'A1',
  appToken: 'xapp-1',
  clientId: '1.1',
  clientSecret: 'client-secret',
  signingSecret: 'signing-secret',
  scopes: null,
  events: null,
}

/** Ids of two fakes differ, as one database may meet both. */
function createIds(): (prefix: string) => string {
  const own = randomBytes(4).toString('hex').toUpperCase()
  let count = 0
  return (prefix) => `${prefix}${own}${++count}`
}

function notYet(): never {
  throw new Error('The fake Slack is not connected yet')
}

export function workspaceOf({ workspaces }: World, team: string): Workspace {
  const workspace = workspaces.get(team)
  if (!workspace) throw new Error(`The fake Slack has no workspace ${team}`)
  return workspace
}
