import { type Bot, type BotConfig, type BotParts, createBot } from '../../src/compose.ts'
import type { LogLevel } from '../../src/log.ts'
import type { SlackSettings } from '../../src/slack/settings.ts'
import { aCapturedLog, type CapturedLog } from './captured-log.ts'
import { aFakeCheck, type FakeCheck } from './fake-check.ts'
import { aFakeReceiver } from './fake-receiver.ts'
import { aFakeSlack, type FakeSlack } from './fake-slack-api.ts'
import { anEvent } from './slack-payloads.ts'

export interface RunningBot extends Pick<FakeCheck, 'asked'> {
  readonly bot: Bot
  readonly slack: FakeSlack
  readonly log: CapturedLog
  /** Hands over a body. Resolves, once all work is done, to what it was acknowledged with. */
  receive(body: object): Promise<unknown>
  /** Hands over events one after the other, each once the one before is done. */
  receiveEvents(...events: Record<string, unknown>[]): Promise<void>
  close(): Promise<void>
}

export interface BotOptions {
  readonly settings?: Partial<SlackSettings>
  readonly parts?: Partial<BotParts>
  readonly logLevel?: LogLevel
  readonly config?: Partial<BotConfig>
  readonly prepare?: (slack: FakeSlack) => void
}

/** The real bot, with Bolt and SQLite, against a fake Web API. It judges by words: see `aFakeCheck`. */
export async function aRunningBot(options: BotOptions = {}): Promise<RunningBot> {
  const { settings, parts, logLevel, prepare, config: overrides } = options
  const slack = await aFakeSlack()
  prepare?.(slack)
  const { check, asked } = aFakeCheck()
  const receiver = aFakeReceiver()
  const log = aCapturedLog(logLevel)
  const config = aBotConfig({ slack: aSlackSettings({ apiUrl: slack.url, ...settings }), ...overrides })
  const bot = await createBot(config, { log: log.log, check, receiver, wait: async () => {}, ...parts })
  const receive = async (body: object) => {
    const acknowledged = await receiver.receive(body)
    await bot.idle()
    return acknowledged()
  }
  await bot.start().catch((error) => slack.close().then(() => Promise.reject(error)))
  slack.calls.length = 0
  return {
    bot,
    slack,
    log,
    asked,
    receive,
    async receiveEvents(...events) {
      for (const event of events) await receive(anEvent(event))
    },
    async close() {
      await bot.stop()
      await slack.close()
    },
  }
}

/** All in memory, judged by the rules alone. */
export function aBotConfig(overrides: Partial<BotConfig> = {}): BotConfig {
  return {
    database: { kind: 'sqlite', path: ':memory:' },
    rubricDir: null,
    retentionDays: 30,
    tokenKeys: new Map(),
    slack: aSlackSettings(),
    ...overrides,
  }
}

export function aSlackSettings(overrides: Partial<SlackSettings> = {}): SlackSettings {
  return {
    botToken: 'xoxb-test',
    install: null,
    mode: { kind: 'socket', appToken: 'xapp-test' },
    apiUrl: null,
    port: null,
    host: '127.0.0.1',
    reviewChannel: 'CREVIEW',
    flaggedChannel: 'CFLAG',
    crisisText: 'Call 112 and your lead.',
    ...overrides,
  }
}
