import type { Receiver, ReceiverEvent } from '@slack/bolt'
import type { Job } from './app/inbox/job.ts'
import { createWorker, type WorkerPace } from './app/inbox/worker.ts'
import type { Check, Clock, Judge, Log } from './app/ports.ts'
import { createChores } from './compose-chores.ts'
import { composeDoor } from './compose-door.ts'
import { createLife } from './compose-life.ts'
import { loadRules, type Rules, rulesWith } from './compose-rules.ts'
import { composeOut, type SlackMaking } from './compose-slack.ts'
import { openDatabase, settleStart } from './compose-start.ts'
import { composeWork } from './compose-work.ts'
import type { Config } from './config.ts'
import { createMetrics, type Metrics } from './metrics.ts'
import type { Wait } from './slack/gateway.ts'
import { createDeliveryRunner } from './slack/run-delivery.ts'
import type { SlackSettings } from './slack/settings.ts'
import { LEASE, type Storage } from './store/open.ts'
import { every, sleep } from './timers.ts'

export { findStartProblems } from './compose-start.ts'

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
const CLOCK: Clock = { now: () => new Date() }

/** Builds the whole bot; nothing reaches Slack before `start`. Throws a StartProblem with all that is wrong. */
export async function createBot(config: BotConfig, parts: BotParts): Promise<Bot> {
  const pace = { ...PACE, ...parts.pace }
  const [rules, storage] = await settleStart([readRules(config, parts), openDatabase(config.database, pace.lease)])
  return assemble(config, parts, { rules, storage, pace, metrics: createMetrics() })
}

function readRules(config: BotConfig, { check, judge, log }: BotParts): Promise<Rules> {
  return check ? Promise.resolve(rulesWith(check, judge ?? null)) : loadRules(config, log)
}

interface Made {
  readonly rules: Rules
  readonly storage: Storage
  readonly pace: WorkerPace
  readonly metrics: Metrics
}

/** Parts that need each other before both are there ask for the other when they run. */
function assemble(config: BotConfig, given: BotParts, made: Made): Bot {
  const { rules, storage, pace, metrics } = made
  const { log, receiver, clock = CLOCK } = given
  const { slack: settings, retentionDays } = config
  const { inbox } = storage
  const making = toMaking(config, given, made)
  metrics.watchInbox(inbox.status)

  const out = composeOut(making, () => app)
  const wake = () => worker.wake()
  const work = composeWork({ making, out, rules, clock, metrics, retentionDays, wake })
  const runner = createDeliveryRunner(() => app, metrics)
  const handlers = { slack: runner.handle, ...work.later }
  const worker = createWorker({ inbox, handlers, log, meter: metrics, every, wait: sleep, pace })
  const runLive = (job: Job, ack: ReceiverEvent['ack']) => {
    runner.await(job, ack)
    void worker.run(job)
  }

  const isRunning = () => life.isRunning
  const door = { making, out, asked: work.asked, metrics, receiver, inbox: worker, runLive, isRunning }
  const { app, entrance } = composeDoor(door)
  const chores = createChores(work.chores, log)
  const { gateway, identify } = out
  const { warmUp } = rules
  const doing = { app, worker, entrance, chores, storage, gateway, identify, settings, warmUp, log }
  const life = createLife(doing)
  const { start, stop } = life
  return {
    start,
    stop,
    idle: worker.idle,
    get port() {
      return entrance.port
    },
  }
}

function toMaking(config: BotConfig, given: BotParts, { rules, storage, pace, metrics }: Made): SlackMaking {
  const { log, clock = CLOCK, wait = sleep, protocol = 'on' } = given
  const { slack: settings, tokenKeys } = config
  const installations = settings.install ? storage.installations(tokenKeys) : null
  const { retell } = rules
  const now = () => clock.now().getTime()
  return { settings, storage, installations, log, meter: metrics, wait, retell, now, lease: pace.lease, protocol }
}
