import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import type { App } from '@slack/bolt'
import { parse } from 'yaml'
import { listen } from '../../src/slack/listen.ts'
import type { ListenerParts } from '../../src/slack/listener-parts.ts'
import { type ManifestMode, writeManifest } from '../../src/slack/manifest.ts'
import { EVENTS_PATH, SCOPE_REASONS } from '../../src/slack/names.ts'
import { METHOD_SCOPES } from '../fake-slack/api/scopes.ts'

const ROOT = new URL('../../', import.meta.url)
const FILES = { socket: 'manifest.yml', http: 'manifest.http.yml' } as const
const MODES = Object.keys(FILES) as ManifestMode[]

/** What an event needs beside its subscription (https://docs.slack.dev/reference/events). */
const EVENT_SCOPES: Readonly<Record<string, string>> = {
  'message.channels': 'channels:history',
  'message.im': 'im:history',
}

function read(file: string): string {
  return readFileSync(new URL(file, ROOT), 'utf8')
}

/** What is listened to, as it is registered with Bolt. */
function listListeners() {
  const heard = { event: [], command: [], shortcut: [], action: [], view: [] } satisfies Record<string, string[]>
  const record = (names: string[]) => (name: string) => void names.push(name)
  const app = Object.fromEntries(Object.entries(heard).map(([kind, names]) => [kind, record(names)]))
  listen(app as unknown as App, {} as ListenerParts)
  return heard as Readonly<Record<keyof typeof heard, readonly string[]>>
}

/** Every method of Slack's Web API that is named in the source. */
function listMethods(): readonly string[] {
  const folder = new URL('src/slack/', ROOT)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  const source = files.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n')
  return Object.keys(METHOD_SCOPES).filter((method) =>
    new RegExp(`\\b${method.replaceAll('.', '\\.')}\\b`).test(source),
  )
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort()
}

describe.each(MODES)('the manifest for %s mode', (mode) => {
  const manifest = parse(read(FILES[mode]))

  it('is as it is made by `npm run manifest`', () => {
    expect(read(FILES[mode])).toBe(writeManifest(mode))
  })

  it('has the commands that are listened to', () => {
    const commands = manifest.features.slash_commands.map(({ command }: { command: string }) => command)

    expect(commands).toEqual(listListeners().command)
  })

  it('has the shortcuts that are listened to', () => {
    const shortcuts = manifest.features.shortcuts.map(({ callback_id: id }: { callback_id: string }) => id)

    expect(unique(shortcuts)).toEqual(unique(listListeners().shortcut))
  })

  it('has the events that are listened to', () => {
    const events: string[] = manifest.settings.event_subscriptions.bot_events

    expect(unique(events.map((name) => name.replace(/^message\..*/, 'message')))).toEqual(unique(listListeners().event))
  })

  it('asks for what is called and heard, and for no more', () => {
    const scopes: string[] = manifest.oauth_config.scopes.bot
    const heard = manifest.settings.event_subscriptions.bot_events.flatMap((name: string) => EVENT_SCOPES[name] ?? [])
    const needs = listMethods().map((method) => METHOD_SCOPES[method] ?? [])
    const used = ['commands', ...heard, ...needs.flatMap((any) => any.filter((scope) => scopes.includes(scope)))]

    expect(needs.filter((any) => !any.some((scope) => scopes.includes(scope)))).toEqual([])
    expect(unique(scopes)).toEqual(unique(used))
    expect(manifest.oauth_config.scopes.user).toBeUndefined()
  })
})

describe('the two modes', () => {
  it('differ in where Slack sends things', () => {
    const [socket, http] = [parse(read(FILES.socket)), parse(read(FILES.http))]

    expect(socket.settings.socket_mode_enabled).toBe(true)
    expect(socket.settings.interactivity).toEqual({ is_enabled: true })
    expect(http.settings.socket_mode_enabled).toBe(false)
    const urls = [http.settings.event_subscriptions, http.settings.interactivity].map(({ request_url: url }) => url)
    expect(urls.every((url) => url.endsWith(EVENTS_PATH))).toBe(true)
  })
})

describe('the README', () => {
  it('gives the reason for every scope', () => {
    const rows = Object.entries(SCOPE_REASONS).map(([scope, reason]) => `| \`${scope}\` | ${reason} |`)

    expect(read('README.md')).toContain(`|---|---|\n${rows.join('\n')}\n\n`)
  })
})

describe('names', () => {
  it('are heard by one listener each', () => {
    const { action, view } = listListeners()

    expect(action).toEqual([...new Set(action)])
    expect(view).toEqual([...new Set(view)])
  })
})
