import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { COMMAND, EVENTS, SCOPES } from '../../src/slack/names.ts'

const manifest = parse(readFileSync(new URL('../../manifest.yml', import.meta.url), 'utf8'))

describe('manifest.yml', () => {
  it('has the command that we listen to', () => {
    expect(manifest.features.slash_commands.map(({ command }: { command: string }) => command)).toEqual([COMMAND])
  })

  it('has the events that we listen to', () => {
    expect(manifest.settings.event_subscriptions.bot_events).toEqual([...EVENTS])
  })

  it('asks for no more than what is needed', () => {
    expect(manifest.oauth_config.scopes.bot).toEqual([...SCOPES])
    expect(manifest.oauth_config.scopes.user).toBeUndefined()
  })

  it('is set for Socket Mode, with the form switched on', () => {
    expect(manifest.settings.socket_mode_enabled).toBe(true)
    expect(manifest.settings.interactivity).toEqual({ is_enabled: true })
  })
})
