import { join } from 'node:path'
import type { BotConfig } from '../compose.ts'
import type { Config } from '../config.ts'
import type { LocalSlack } from './local-slack.ts'
import { BOT, CHANNELS, PEOPLE } from './workspace.ts'

/** What the real bot is told in the sandbox: Socket Mode, the local Slack, and a database that goes with it. */
export function configureBot({ rubricDir, judge }: Pick<Config, 'rubricDir' | 'judge'>, slack: LocalSlack): BotConfig {
  return {
    rubricDir,
    judge,
    database: { kind: 'sqlite', path: join(slack.folder, 'checkreply.db') },
    retentionDays: 30,
    tokenKeys: new Map(),
    slack: {
      botToken: BOT.botToken,
      install: null,
      mode: { kind: 'socket', appToken: BOT.appToken },
      apiUrl: `${slack.url}/api/`,
      port: null,
      host: '127.0.0.1',
      reviewChannel: CHANNELS.review,
      flaggedChannel: CHANNELS.flagged,
      crisisText: null,
      // The local Slack has no admins, and somebody must be able to decide and to change settings.
      installer: PEOPLE.lead,
    },
  }
}
