import type { App, Receiver } from '@slack/bolt'
import { describeFault } from './app/fault.ts'
import type { Job } from './app/inbox/job.ts'
import { createWorker, type Worker, type WorkerPace } from './app/inbox/worker.ts'
import type { Parts } from './app/parts.ts'
import type { Check, Clock, Judge, Log } from './app/ports.ts'
import { createPrivateCheck } from './app/private-check.ts'
import { createReview } from './app/review.ts'
import { createSecondLook } from './app/second-look.ts'
import { StartProblem } from './app/start-problem.ts'
import { createKeptWords } from './app/team/kept-words.ts'
import { createRedrawer } from './app/team/redraw.ts'
import { createTeam } from './app/team/team.ts'
import { createTeamRules } from './app/team/team-rules.ts'
import { createLeadTeller } from './app/tell-leads.ts'
import { loadRules, type Rules, rulesWith } from './compose-rules.ts'
import { composeIn, composeInstallRoutes, composeOut, connect, type SlackMaking } from './compose-slack.ts'
import type { Config } from './config.ts'
import { createEntrance, type Entrance } from './entrance.ts'
import { readReadiness } from './health.ts'
import { createMetrics } from './metrics.ts'
import { createRoutes } from './routes.ts'
import type { Gateway, Wait } from './slack/gateway.ts'
import { createGroups } from './slack/groups.ts'
import { checkMembership } from './slack/membership.ts'
import { createDeliveryRunner } from './slack/run-delivery.ts'
import type { SlackSettings } from './slack/settings.ts'
import { LEASE, openStorage, type Storage } from './store/open.ts'

export type BotConfig = Pick<Config, 'database' | 'rubricDir' | 'retentionDays' | 'tokenKeys'> &
  Partial<Pick<Config, 'judge'>> & { readonly slack: SlackSettings }

/** Everything but `log` is made where it is not given. */
export interface BotParts {
  readonly log: Log
  readonly check?: Check
  readonly judge?: Judge
  readonly clock?: Clock
  readonly wait?: Wait
  readonly receiver?: Receiver
  readonly pace?: Partial<WorkerPace>
  /** `off` acknowledges first and posts blindly: only to show what the protocol is for. */
  readonly protocol?: 'on' | 'off'
}

export interface Bot {
  /** Resolves once events arrive. Throws a StartProblem for what people can mend. */
  start(): Promise<void>
  /** Resolves once all that is due is done. */
  idle(): Promise<void>
  /** Takes nothing new, finishes what runs, and closes. What waits is kept for the next start. */
  stop(): Promise<void>
  /** The port listened on; null in Socket Mode without PORT, and before the start. */
  readonly port: number | null
}

const PACE: WorkerPace = { lease: LEASE, poll: 1000, width: 32, beginnings: 50 }
const SWEEP_EVERY = 60 * 60 * 1000
/** Milliseconds that a stop waits for running work. What is not done by then is done after its lease, by the next. */
const LONGEST_STOP = 20_000

/** Builds the whole bot; nothing reaches Slack before `start`. Throws a StartProblem with all that is wrong. */
export async function createBot(config: BotConfig, parts: BotParts): Promise<Bot> {
  const pace = { ...PACE, ...parts.pace }
  const [rules, storage] = await settleStart([rulesOf(config, parts), openDatabase(config, pace.lease)] as const)
  return assemble(config, parts, { rules, storage, pace })
}

/** All that is wrong with what a start needs besides the settings: told together with what is wrong with those. */
export async function findStartProblems(needs: StartNeeds, log: Log): Promise<readonly string[]> {
  const { database } = needs
  const opened = database && openDatabase({ database }, LEASE).then((storage) => storage.close())
  const outcomes = await Promise.allSettled([loadRules(needs, log), opened])
  return outcomes.flatMap((one) => (one.status === 'rejected' ? toProblems(one.reason) : []))
}

export interface StartNeeds {
  readonly rubricDir: string | null
  /** Null where it is known to be wrong. */
  readonly database: BotConfig['database'] | null
}

function toProblems(reason: unknown): readonly string[] {
  return reason instanceof StartProblem ? reason.problems : [String(reason)]
}

interface Made {
  readonly rules: Rules
  readonly storage: Storage
  readonly pace: WorkerPace
}

function assemble(config: BotConfig, given: BotParts, { rules, storage, pace }: Made): Bot {
  const { log, clock = { now: () => new Date() }, wait = sleep, protocol = 'on', receiver } = given
  const now = () => clock.now().getTime()
  const metrics = createMetrics()
  metrics.watchInbox(() => storage.inbox.status())
  const installations = config.slack.install ? storage.installations(config.tokenKeys) : null
  const settings = config.slack
  const making: SlackMaking = {
    settings,
    storage,
    installations,
    log,
    meter: metrics,
    wait,
    now,
    lease: pace.lease,
    protocol,
  }

  const out = composeOut(making, () => slack.app)
  const runner = createDeliveryRunner(() => slack.app, metrics)
  const { store, keeping, inbox, team } = storage
  const { retentionDays } = config
  const parts: Parts = {
    rules: createTeamRules({ team, tune: rules.tune, clock, retentionDays }),
    judge: rules.judge({ ledger: storage.judgeLedger, meter: metrics, clock }),
    store,
    keeping,
    team,
    inbox: wakingInbox(),
    desk: out.desk,
    clock,
    log,
    meter: metrics,
  }
  const asked = {
    review: createReview(parts),
    privateCheck: createPrivateCheck(parts),
    keptWords: createKeptWords(parts),
    team: createTeam(parts, { groups: createGroups(out), tune: rules.tune, limits: rules.limits(retentionDays) }),
  }
  const laterWork = { ...createSecondLook(parts), ...createLeadTeller(parts), ...createRedrawer(parts) }
  const handlers = { slack: runner.handle, ...laterWork }
  const worker = createWorker({ inbox, handlers, log, meter: metrics, every, wait: sleep, pace })

  let isRunning = false
  const readiness = () =>
    readReadiness({
      ping: storage.ping,
      inbox: inbox.status,
      socket: () => slack.socket(),
      isRunning: () => isRunning,
      now,
    })
  const routes = [...createRoutes({ readiness, metrics }), ...composeInstallRoutes(making)]
  const runLive = (job: Job, ack: Parameters<typeof runner.await>[1]) => {
    runner.await(job, ack)
    void worker.run(job)
  }
  const slack = composeIn({ making, workspaces: out.workspaces, routes, receiver, wake: worker.wake, runLive })
  connect(slack.app, out, asked, making)
  const entrance = createEntrance(slack.app, settings, routes)
  const sweeper = createSweeper(() => keeping.sweep(retentionDays), log)

  async function stop(): Promise<void> {
    isRunning = false
    sweeper.stop()
    await Promise.race([worker.stop(), sleep(LONGEST_STOP)])
    await entrance.close()
    await Promise.race([worker.stop(), sleep(LONGEST_STOP)])
    await storage.close()
  }

  /** What use cases leave for later is looked at as soon as it is there. */
  function wakingInbox(): Parts['inbox'] {
    return { add: (job) => inbox.add(job).finally(worker.wake) }
  }

  return {
    async start() {
      try {
        await startAll({ app: slack.app, worker, entrance, gateway: out.gateway, settings, log })
        isRunning = true
        sweeper.start()
      } catch (error) {
        await stop()
        throw error
      }
    },
    idle: worker.idle,
    stop,
    get port() {
      return entrance.port
    },
  }
}

interface Starting {
  readonly app: App
  readonly worker: Worker
  readonly entrance: Entrance
  readonly gateway: Gateway
  readonly settings: SlackSettings
  readonly log: Log
}

async function startAll({ app, worker, entrance, gateway, settings, log }: Starting): Promise<void> {
  await orProblem(() => app.init(), 'SLACK_BOT_TOKEN', 'Check the token, and that this machine reaches Slack')
  worker.start()
  await orProblem(() => entrance.open(), ENTRANCES[settings.mode.kind], 'Check it, and that nothing else uses the port')
  const { reviewChannel, flaggedChannel } = settings
  if (!reviewChannel || !flaggedChannel) return
  const { team_id: team = '', user: name = 'checkreply' } = await app.client.auth.test()
  await checkMembership(gateway, { team, name, reviewChannel, flaggedChannel }, log)
}

const ENTRANCES = { socket: 'SLACK_APP_TOKEN or PORT', http: 'PORT or HOST' } as const

function rulesOf(config: BotConfig, { check, judge, log }: BotParts): Promise<Rules> {
  return check ? Promise.resolve(rulesWith(check, judge ?? null)) : loadRules(config, log)
}

function openDatabase({ database }: Pick<BotConfig, 'database'>, lease: number): Promise<Storage> {
  const advice = {
    sqlite: 'Check that the folder can be written and the file is ours',
    postgres: 'Check the address and the password, and that the database runs and can be reached',
  }
  return orProblem(() => openStorage(database, { lease }), 'DATABASE_URL', advice[database.kind])
}

/** Waits for both, so that all that is wrong is told at once. */
async function settleStart<A>(work: readonly [Promise<A>, Promise<Storage>]): Promise<readonly [A, Storage]> {
  const [first, second] = await Promise.allSettled(work)
  if (first.status === 'fulfilled' && second.status === 'fulfilled') return [first.value, second.value]
  if (second.status === 'fulfilled') await second.value.close()
  const reasons = [first, second].flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
  const strange = reasons.find((reason) => !(reason instanceof StartProblem))
  throw strange ?? new StartProblem(reasons.flatMap((reason) => reason.problems))
}

async function orProblem<T>(work: () => Promise<T>, setting: string, advice: string): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const reason =
      error instanceof Error ? (error.cause instanceof Error ? error.cause.message : error.message) : String(error)
    throw new StartProblem([`${setting}: it did not work (${reason}). ${advice}.`], { cause: error })
  }
}

interface Sweeper {
  start(): void
  stop(): void
}

function createSweeper(sweep: () => Promise<void>, log: Log): Sweeper {
  let end = () => {}
  const attempt = () =>
    void sweep().catch((error) => log.error({ fault: describeFault(error) }, 'Old words were not wiped'))
  return {
    start() {
      attempt()
      end = every(SWEEP_EVERY, attempt)
    },
    stop: () => end(),
  }
}

function every(milliseconds: number, work: () => void): () => void {
  const timer = setInterval(work, milliseconds)
  return () => clearInterval(timer)
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, milliseconds).unref())
}
