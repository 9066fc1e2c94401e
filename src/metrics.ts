import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { InboxStatus } from './app/inbox/job.ts'
import type { JudgeMeter } from './app/judge-ports.ts'
import type { Counted, Meter, Timed } from './app/ports.ts'

/** What Prometheus reads. Labels are few and hold no ids. */
export interface Metrics extends Meter, JudgeMeter {
  /** Asked for with each reading. */
  watchInbox(read: () => Promise<InboxStatus>): void
  text(): Promise<string>
  readonly contentType: string
}

/** Every name, with its labels. */
const COUNTERS: Readonly<Record<Counted, readonly [name: string, help: string, labels: readonly string[]]>> = {
  deliveries: ['checkreply_deliveries_total', 'What Slack handed over: new, known, not_ours', ['kind', 'what']],
  jobs: ['checkreply_jobs_total', 'Work that ended: done, again, dead', ['kind', 'outcome']],
  reports: ['checkreply_reports_total', 'Drafts that were judged, by verdict or notice', ['verdict']],
  slack_calls: [
    'checkreply_slack_calls_total',
    'Calls to Slack: ok, too_often, refused, no_answer',
    ['method', 'outcome'],
  ],
  judge: ['checkreply_second_looks_total', 'Drafts that went to the language model, by what came of it', ['status']],
}

const TIMERS: Readonly<Record<Timed, readonly [name: string, help: string, labels: readonly string[]]>> = {
  ack: ['checkreply_ack_seconds', 'From delivery to acknowledgement', ['kind']],
  event_to_report: ['checkreply_event_to_report_seconds', 'From a delivery in the review channel to its end', []],
  slack_call: ['checkreply_slack_call_seconds', 'Calls to Slack', ['method']],
}

const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60]

export function createMetrics(): Metrics {
  const registers = [new Registry()]
  const [registry] = registers as [Registry]
  collectDefaultMetrics({ register: registry })
  const counters = mapValues(COUNTERS, ([name, help, labelNames]) => new Counter({ name, help, labelNames, registers }))
  const timers = mapValues(
    TIMERS,
    ([name, help, labelNames]) => new Histogram({ name, help, labelNames, registers, buckets: BUCKETS }),
  )
  return {
    count: (what, labels = {}) => counters[what].inc({ ...labels }),
    time: (what, seconds, labels = {}) => timers[what].observe({ ...labels }, seconds),
    ...createJudgeMeter(registers),
    watchInbox: (read) => void watchInbox(registry, read),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  }
}

/** Routes are counted for every check, calls for every request that went out. */
function createJudgeMeter(registers: Registry[]): JudgeMeter {
  const make = (name: string, help: string, labelNames: string[]) =>
    new Counter({ name: `checkreply_judge_${name}`, help, labelNames, registers })
  const routes = make('routes_total', 'Checks by the way they took, and why the model was asked', ['status', 'doubt'])
  const calls = make('calls_total', 'Requests to the language model, by how they ended', ['outcome'])
  const tokens = make('tokens_total', 'Tokens used: prompt (of which cached) and completion', ['kind'])
  const name = 'checkreply_judge_call_seconds'
  const seconds = new Histogram({ name, help: 'Requests to the language model', registers, buckets: BUCKETS })
  return {
    countRoute: (status, doubt) => routes.inc({ status, doubt: doubt ?? 'none' }),
    countCall({ outcome, promptTokens, cachedTokens, completionTokens, milliseconds }) {
      calls.inc({ outcome })
      tokens.inc({ kind: 'prompt' }, promptTokens)
      tokens.inc({ kind: 'cached' }, cachedTokens)
      tokens.inc({ kind: 'completion' }, completionTokens)
      seconds.observe(milliseconds / 1000)
    },
  }
}

function watchInbox(registry: Registry, read: () => Promise<InboxStatus>): void {
  const registers = [registry]
  const dead = new Gauge({ name: 'checkreply_inbox_dead', help: 'Work that was given up', registers })
  const age = new Gauge({ name: 'checkreply_inbox_age_seconds', help: 'Age of the oldest waiting work', registers })
  new Gauge({
    name: 'checkreply_inbox_waiting',
    help: 'Work that waits or is being done',
    registers,
    async collect() {
      const status = await read()
      this.set(status.waiting)
      dead.set(status.dead)
      age.set(status.age)
    },
  })
}

function mapValues<K extends string, A, B>(record: Readonly<Record<K, A>>, to: (value: A) => B): Record<K, B> {
  return Object.fromEntries(Object.entries<A>(record).map(([key, value]) => [key, to(value)])) as Record<K, B>
}
