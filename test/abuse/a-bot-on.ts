import { type Bot, type BotParts, createBot } from '../../src/compose.ts'
import { readConfig } from '../../src/config.ts'
import { BOT_TOKEN, type FakeSlack } from '../fake-slack/fake-slack.ts'
import { signBody } from '../fake-slack/wire/http-push.ts'
import { aCapturedLog, type CapturedLog } from '../support/captured-log.ts'
import { aFakeCheck } from '../support/fake-check.ts'

export interface BotOn {
  readonly bot: Bot
  readonly log: CapturedLog
  readonly url: string
  /** Sends a body of our own making, signed as Slack would unless the headers say otherwise. Gives the status. */
  send(body: string, headers?: Record<string, string>): Promise<number>
}

export interface BotOnOptions {
  readonly env?: Readonly<Record<string, string>>
  readonly parts?: Partial<BotParts>
}

/** The whole bot over HTTP beside the fake Slack; only its judgement is a fake, see `aFakeCheck`. */
export async function aBotOn(slack: FakeSlack, { env, parts }: BotOnOptions = {}): Promise<BotOn> {
  const log = aCapturedLog('info')
  const reading = readConfig({
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_SIGNING_SECRET: slack.app.signingSecret,
    SLACK_API_URL: slack.apiUrl,
    REVIEW_CHANNEL_ID: 'CREVIEW',
    FLAGGED_CHANNEL_ID: 'CFLAG',
    PORT: '0',
    HOST: '127.0.0.1',
    DATABASE_URL: 'file::memory:',
    ...env,
  })
  if (!reading.ok || !reading.config.slack) throw new Error('The bot is not set up')
  const { slack: settings, ...config } = reading.config
  const bot = await createBot({ ...config, slack: settings }, { log: log.log, check: aFakeCheck().check, ...parts })
  await bot.start()
  const url = `http://127.0.0.1:${bot.port}/slack/events`
  slack.pushTo(url)
  return {
    bot,
    log,
    url,
    async send(body, headers = signBody(body, slack.app.signingSecret, nowInSeconds())) {
      const type = { 'content-type': 'application/json' }
      const response = await fetch(url, { method: 'POST', headers: { ...type, ...headers }, body })
      await response.text()
      return response.status
    },
  }
}

export function nowInSeconds(): number {
  return Math.floor(Date.now() / 1000)
}
