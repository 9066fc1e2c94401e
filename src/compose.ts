import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { App, Receiver } from '@slack/bolt'
import type { Parts } from './app/parts.ts'
import type { Check, Clock, Judge, Log, Store } from './app/ports.ts'
import { createPrivateCheck } from './app/private-check.ts'
import { createReview } from './app/review.ts'
import { StartProblem } from './app/start-problem.ts'
import type { Config } from './config.ts'
import { createCheck } from './core/check.ts'
import { createEntrance, type Entrance } from './entrance.ts'
import { loadRubric } from './rubric/load.ts'
import { createSlackApp } from './slack/app.ts'
import { createDesk } from './slack/desk.ts'
import { createGuard, type Guard } from './slack/guard.ts'
import { listen } from './slack/listen.ts'
import { checkMembership } from './slack/membership.ts'
import { sleep, type Wait } from './slack/patience.ts'
import type { SlackSettings } from './slack/settings.ts'
import { openSqliteStore } from './store/sqlite-store.ts'

export type BotConfig = Pick<Config, 'databasePath' | 'rubricDir'> & { readonly slack: SlackSettings }

/** Everything but `log` is made where it is not given. */
export interface BotParts {
  readonly log: Log
  readonly check?: Check
  readonly judge?: Judge
  readonly clock?: Clock
  readonly wait?: Wait
  readonly receiver?: Receiver
}

export interface Bot {
  /** Resolves once events arrive. Throws a StartProblem for what people can mend. */
  start(): Promise<void>
  /** Takes nothing new, finishes what runs, and closes. */
  stop(): Promise<void>
  /** The port listened on; null in Socket Mode without PORT, and before the start. */
  readonly port: number | null
}

/** Builds the whole bot; nothing reaches Slack before `start`. */
export async function createBot(config: BotConfig, parts: BotParts): Promise<Bot> {
  const check = parts.check ?? (await loadCheck(config.rubricDir))
  const store = await openStore(config.databasePath)
  const app = createSlackApp(config.slack, parts.log, parts.receiver)
  const guard = createGuard(parts.log, newReference)
  const entrance = createEntrance(app, config.slack)
  const { log, judge = null, clock = { now: () => new Date() }, wait = sleep } = parts
  const desk = createDesk({ client: app.client, settings: config.slack, wait })
  connect(app, guard, config.slack, { check, judge, store, desk, clock, log })
  return {
    start: () =>
      start(app, entrance, config.slack, log).catch((error) => stop(guard, entrance, store).then(() => rethrow(error))),
    stop: () => stop(guard, entrance, store),
    get port() {
      return entrance.port
    },
  }
}

function connect(app: App, guard: Guard, settings: SlackSettings, parts: Parts): void {
  const listeners = { review: createReview(parts), privateCheck: createPrivateCheck(parts), guard, settings }
  listen(app, listeners, parts.log)
}

async function start(app: App, entrance: Entrance, settings: SlackSettings, log: Log): Promise<void> {
  await orProblem(() => app.init(), 'SLACK_BOT_TOKEN', 'Check the token, and that this machine reaches Slack')
  await orProblem(() => entrance.open(), ENTRANCES[settings.mode.kind], 'Check it, and that nothing else uses the port')
  await checkMembership(app.client, settings, log)
}

const ENTRANCES = { socket: 'SLACK_APP_TOKEN or PORT', http: 'PORT or HOST' } as const

/** Only after what runs has been answered does the way to Slack close; what came in meanwhile is finished, too. */
async function stop(guard: Guard, entrance: Entrance, store: Store): Promise<void> {
  await guard.idle()
  await entrance.close()
  await guard.idle()
  await store.close()
}

async function loadCheck(dir: string | null): Promise<Check> {
  const loaded = await loadRubric(dir ?? fileURLToPath(new URL('../rubric', import.meta.url)))
  if (!loaded.ok) throw new StartProblem(loaded.problems)
  return createCheck(loaded.rubric)
}

async function openStore(path: string): Promise<Store> {
  return orProblem(
    () => openSqliteStore(path),
    'DATABASE_URL',
    'Check that the folder can be written and the file is ours',
  )
}

async function orProblem<T>(work: () => Promise<T>, setting: string, advice: string): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new StartProblem([`${setting}: it did not work (${reason}). ${advice}.`], { cause: error })
  }
}

function newReference(): string {
  return randomBytes(4).toString('hex')
}

function rethrow(error: unknown): never {
  throw error
}
