import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { type BotConfig, createBot } from '../../src/compose.ts'
import type { CheckInput, Report } from '../../src/core/report.ts'
import { createLog } from '../../src/log.ts'
import { BOT, CHANNELS, createWorkspace, PEOPLE, type Workspace } from '../../src/sandbox/workspace.ts'
import { startTestSlack, type TestSlack } from '../support/local-slack.ts'
import { fakeCheck } from './fake-check.ts'

export type Mode = 'Socket Mode' | 'signed HTTP'

/** The whole bot beside a local Slack: only the judgement is a fake, so that tests say what it says. */
export interface WholeBot {
  readonly slack: TestSlack
  /** Where Slack's signed requests go; null in Socket Mode. */
  readonly requestUrl: string | null
  /** What the check was given, oldest first. */
  readonly checked: readonly CheckInput[]
  readonly logLines: readonly string[]
  stop(): Promise<void>
}

/** A channel the bot is in and has no business in. */
export const OTHER_CHANNEL = 'C0LUNCH'

export async function startWholeBot(mode: Mode): Promise<WholeBot> {
  const port = mode === 'signed HTTP' ? await findFreePort() : null
  const requestUrl = port !== null ? `http://127.0.0.1:${port}/slack/events` : null
  const slack = await startTestSlack(withOtherChannel(createWorkspace(requestUrl ?? undefined)))
  const checked: CheckInput[] = []
  const logLines: string[] = []
  const check = (input: CheckInput): Report => {
    checked.push(input)
    return fakeCheck(input)
  }
  const bot = await createBot(configFor(slack, port), { check, log: createLog('debug', collect(logLines)) })
  await bot.start()
  const stop = async () => {
    await bot.stop()
    await slack.stop()
  }
  return { slack, requestUrl, checked, logLines, stop }
}

function withOtherChannel(workspace: Workspace): Workspace {
  const other = { id: OTHER_CHANNEL, name: 'lunch', members: [PEOPLE.agent, BOT.botUserId] }
  return { ...workspace, channels: [...workspace.channels, other] }
}

function configFor(slack: TestSlack, port: number | null): BotConfig {
  const { botToken, appToken, signingSecret } = BOT
  return {
    slack: {
      botToken,
      install: null,
      mode: port === null ? { kind: 'socket', appToken } : { kind: 'http', signingSecret },
      apiUrl: slack.apiUrl,
      port,
      host: '127.0.0.1',
      reviewChannel: CHANNELS.review,
      flaggedChannel: CHANNELS.flagged,
      crisisText: 'Call 112.',
    },
    database: { kind: 'sqlite', path: join(slack.folder, 'checkreply.db') },
    retentionDays: 30,
    tokenKeys: new Map(),
    rubricDir: null,
  }
}

function collect(lines: string[]): Writable {
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString())
      done()
    },
  })
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
