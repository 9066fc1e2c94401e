import { type Bot, type BotParts, createBot } from '../../src/compose.ts'
import type { LogLevel } from '../../src/log.ts'
import type { SlackSettings } from '../../src/slack/settings.ts'
import { aCapturedLog, type CapturedLog } from './captured-log.ts'
import { aFakeCheck, type FakeCheck } from './fake-check.ts'
import { aFakeReceiver, type FakeReceiver } from './fake-receiver.ts'
import { aFakeSlack, type FakeSlack } from './fake-slack-api.ts'
import { anEvent } from './slack-payloads.ts'

export interface RunningBot extends Pick<FakeCheck, 'asked'>, Pick<FakeReceiver, 'receive'> {
  readonly bot: Bot
  readonly slack: FakeSlack
  readonly log: CapturedLog
  /** Hands over events one after the other, each once the one before is done. */
  receiveEvents(...events: Record<string, unknown>[]): Promise<void>
  close(): Promise<void>
}

export interface BotOptions {
  readonly settings?: Partial<SlackSettings>
  readonly parts?: Partial<BotParts>
  readonly logLevel?: LogLevel
  readonly prepare?: (slack: FakeSlack) => void
}

/** The real bot, with Bolt and SQLite, against a fake Web API. It judges by words: see `aFakeCheck`. */
export async function aRunningBot({ settings, parts, logLevel, prepare }: BotOptions = {}): Promise<RunningBot> {
  const slack = await aFakeSlack()
  prepare?.(slack)
  const { check, asked } = aFakeCheck()
  const receiver = aFakeReceiver()
  const log = aCapturedLog(logLevel)
  const config = {
    databasePath: ':memory:',
    rubricDir: null,
    slack: aSlackSettings({ apiUrl: slack.url, ...settings }),
  }
  const bot = await createBot(config, { log: log.log, check, receiver, wait: async () => {}, ...parts })
  await bot.start().catch((error) => slack.close().then(() => Promise.reject(error)))
  slack.calls.length = 0
  return {
    bot,
    slack,
    log,
    asked,
    receive: receiver.receive,
    async receiveEvents(...events) {
      for (const event of events) await receiver.receive(anEvent(event))
    },
    async close() {
      await bot.stop()
      await slack.close()
    },
  }
}

export function aSlackSettings(overrides: Partial<SlackSettings> = {}): SlackSettings {
  return {
    botToken: 'xoxb-test',
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
