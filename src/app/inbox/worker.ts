import { describeFault } from '../fault.ts'
import type { Log, Meter } from '../ports.ts'
import type { Inbox, Job } from './job.ts'
import { type Decision, decide } from './retry.ts'

/** Does one kind of job. Throws where it did not work: `retry.ts` says what follows from which failure. */
export type Handler = (job: Job) => Promise<void>

export interface WorkerParts {
  readonly inbox: Inbox
  readonly handlers: Readonly<Record<string, Handler>>
  readonly log: Log
  readonly meter: Meter
  /** Calls back every so many milliseconds until the function that it gives back is called. */
  readonly every: (milliseconds: number, work: () => void) => () => void
  readonly wait: (milliseconds: number) => Promise<unknown>
  readonly pace: WorkerPace
}

export interface WorkerPace {
  /** Milliseconds. Longer than any call to Slack may take. */
  readonly lease: number
  /** Milliseconds between looks for work that others left behind, or whose time has come. */
  readonly poll: number
  /** Most jobs at once. */
  readonly width: number
  /** Most times that a job is begun without coming to an end: what is cut off more often brings the process down. */
  readonly beginnings: number
}

/** Does what is in the inbox: new, recovered and put back work goes the same way. */
export interface Worker {
  start(): void
  /** Looks for work now. */
  wake(): void
  /** Does a job that came claimed. */
  run(job: Job): Promise<void>
  /** Resolves once nothing runs and nothing that is due waits. */
  idle(): Promise<void>
  /** Takes nothing new; resolves once what runs has ended. */
  stop(): Promise<void>
}

export function createWorker(parts: WorkerParts): Worker {
  const { inbox, log, pace } = parts
  const running = new Map<number, Promise<void>>()
  let stopTimers: (() => void)[] = []
  let isStopped = false
  let isWoken = false
  let looking: Promise<void> | null = null

  function wake(): void {
    isWoken = true
    looking ??= look().finally(() => {
      looking = null
    })
  }

  async function look(): Promise<void> {
    while (isWoken && !isStopped && running.size < pace.width) {
      isWoken = false
      const free = pace.width - running.size
      const jobs = await inbox.claim(free).catch(sayAway)
      for (const job of jobs) void run(job)
      if (jobs.length === free) isWoken = true
    }
  }

  function run(job: Job): Promise<void> {
    const ending = attempt(job, parts, () => isStopped).then((hasFollowers) => {
      const wasFull = running.size >= pace.width
      running.delete(job.id)
      if (wasFull || hasFollowers) wake()
    })
    running.set(job.id, ending)
    return ending
  }

  function sayAway(error: unknown): readonly Job[] {
    log.error({ fault: describeFault(error) }, 'The inbox could not be read')
    return []
  }

  function renew(): void {
    if (running.size > 0) inbox.renew().catch(sayAway)
  }

  return {
    start() {
      stopTimers = [parts.every(pace.poll, wake), parts.every(pace.lease / 3, renew)]
      wake()
    },
    wake,
    run,
    async idle() {
      do {
        await looking
        await Promise.all(running.values())
      } while (looking || running.size > 0)
    },
    async stop() {
      isStopped = true
      await looking
      while (running.size > 0) await Promise.all(running.values())
      for (const stopTimer of stopTimers) stopTimer()
    },
  }
}

/** Never throws. True where other work of the job's lane waits. */
async function attempt(job: Job, parts: WorkerParts, isStopped: () => boolean): Promise<boolean> {
  const { handlers, log, meter } = parts
  const outcome = await perform(job, handlers[job.kind], parts.pace.beginnings)
  const ids = { job: job.id, kind: job.kind, team: job.team, attempts: job.attempts }
  let hasFollowers = await settle(job, outcome, parts)
  while (hasFollowers === null && !isStopped()) {
    await parts.wait(parts.pace.poll)
    hasFollowers = await settle(job, outcome, parts)
  }
  meter.count('jobs', { kind: job.kind, outcome: outcome?.kind ?? 'done' })
  if (outcome?.kind === 'again') log.info({ ...ids, reason: outcome.reason, delay: outcome.delay }, 'Work is put back')
  if (outcome?.kind === 'dead') log.error({ ...ids, reason: outcome.reason }, 'Work is given up: see checkreply inbox')
  return hasFollowers ?? false
}

/** Null while the database is away. Where it stays so, the lease runs out and the job is done again. */
async function settle(job: Job, outcome: Decision | null, { inbox, log }: WorkerParts): Promise<boolean | null> {
  try {
    if (outcome === null) return await inbox.finish(job)
    if (outcome.kind === 'again') return await inbox.putBack(job, outcome)
    return await inbox.bury(job, outcome.reason)
  } catch (error) {
    log.error({ job: job.id, fault: describeFault(error) }, 'The inbox could not be written')
    return null
  }
}

async function perform(job: Job, handle: Handler | undefined, most: number): Promise<Decision | null> {
  if (!handle) return { kind: 'dead', reason: `This version knows no work called ${job.kind}. Update checkreply.` }
  if (job.attempts > most) return { kind: 'dead', reason: 'Begun too often without ever coming to an end.' }
  try {
    await handle(job)
    return null
  } catch (error) {
    return decide(error, job.attempts)
  }
}
