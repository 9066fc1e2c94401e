import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Bot, type BotConfig, type BotParts, createBot } from '../../src/compose.ts'
import { openStorage, type Storage } from '../../src/store/open.ts'
import { type FakeSlack, type FakeSlackOptions, startFakeSlack } from '../fake-slack/fake-slack.ts'
import { aBotConfig, aSlackSettings } from '../support/a-bot.ts'
import { aCapturedLog, type CapturedLog } from '../support/captured-log.ts'
import { aFakeCheck, type FakeCheck } from '../support/fake-check.ts'

export interface DurableBench extends Pick<FakeCheck, 'asked'> {
  readonly slack: FakeSlack
  readonly log: CapturedLog
  /** Starts the bot on the bench's database, and stops it with the bench. */
  start(config?: Partial<BotConfig>, parts?: Partial<BotParts>): Promise<Bot>
  stop(bot: Bot): Promise<void>
  /** The database while no bot runs. `lease` is that of whoever opens it. */
  withStorage<T>(work: (storage: Storage) => Promise<T>, lease?: number): Promise<T>
  close(): Promise<void>
}

/** Milliseconds: long enough for a call on loopback, short enough to wait for. */
export const SHORT_LEASE = 400

/** The real bot over its real way in, a database file, and a Slack that counts and fails as told. */
export async function aDurableBench(options: FakeSlackOptions = {}): Promise<DurableBench> {
  const dir = mkdtempSync(join(tmpdir(), 'checkreply-'))
  const slack = await startFakeSlack(options)
  const { check, asked } = aFakeCheck()
  const log = aCapturedLog()
  const database = { kind: 'sqlite', path: join(dir, 'checkreply.db') } as const
  const running = new Set<Bot>()

  return {
    slack,
    log,
    asked,
    async start(config, parts) {
      const settings = aSlackSettings({
        apiUrl: slack.apiUrl,
        botToken: 'xoxb-T1',
        mode: { kind: 'socket', appToken: slack.app.appToken },
      })
      const pace = { lease: SHORT_LEASE, poll: 50 }
      const bot = await createBot(aBotConfig({ database, slack: settings, ...config }), {
        log: log.log,
        check,
        pace,
        ...parts,
      })
      await bot.start()
      running.add(bot)
      return bot
    },
    async stop(bot) {
      running.delete(bot)
      await bot.stop()
    },
    async withStorage(work, lease) {
      const storage = await openStorage(database, { lease })
      return work(storage).finally(() => storage.close())
    },
    async close() {
      for (const bot of running) await bot.stop()
      await slack.close()
      rmSync(dir, { recursive: true })
    },
  }
}

/** Waits for what shows in no call to Slack. Rejects after ten seconds. */
export async function eventually(isSo: () => boolean): Promise<void> {
  const deadline = Date.now() + 10_000
  while (!isSo()) {
    if (Date.now() > deadline) throw new Error('It did not come to that in ten seconds')
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
