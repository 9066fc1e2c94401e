import { describeFault } from '../fault.ts'
import { createSparingLog } from '../sparing-log.ts'
import { type AttemptPace, type AttemptParts, attempt } from './attempt.ts'
import type { Job, NewJob } from './job.ts'

export type { Handler } from './job.ts'

export interface WorkerParts extends Omit<AttemptParts, 'away' | 'isStopped'> {
  /** Calls back every so many milliseconds until the function that it gives back is called. */
  readonly every: (milliseconds: number, work: () => void) => () => void
  readonly pace: WorkerPace
}

export interface WorkerPace extends AttemptPace {
  /** Milliseconds. Longer than any call to Slack may take. */
  readonly lease: number
  /** Most jobs at once. */
  readonly width: number
}

/** Does what is in the inbox: new, recovered and put back work goes the same way. */
export interface Worker {
  start(): void
  /** Looks for work now. */
  wake(): void
  /** Puts a job into the inbox, and does it at once where it may: see `Inbox.add` for what comes back, and when. */
  add(job: NewJob): Promise<Job | null>
  /** Does a job that came claimed. */
  run(job: Job): Promise<void>
  /** Resolves once nothing runs and nothing that is due waits. */
  idle(): Promise<void>
  /** Takes nothing new; resolves once what runs has ended. */
  stop(): Promise<void>
}

export function createWorker(given: WorkerParts): Worker {
  const { inbox, pace, every } = given
  const away = createSparingLog(given.log, given.wait)
  const parts: AttemptParts = { ...given, away, isStopped: () => isStopped }
  const running = new Map<number, Promise<void>>()
  let stopTimers: (() => void)[] = []
  let isStopped = false
  let isWoken = false
  let looking: Promise<void> | null = null
  /** Jobs on their way into the inbox, for which places are kept. */
  const coming = new Set<Promise<unknown>>()
  /** More may wait than there was room for: then the inbox says whose turn it is. */
  let isBehind = false

  const countFree = () => pace.width - running.size - coming.size

  function wake(): void {
    isWoken = true
    if (countFree() <= 0) isBehind = true
    looking ??= look().finally(() => {
      looking = null
    })
  }

  async function look(): Promise<void> {
    while (isWoken && !isStopped && countFree() > 0) {
      isWoken = false
      const free = countFree()
      const jobs = await inbox.claim(free).catch(sayAway)
      for (const job of jobs) void run(job)
      isBehind = jobs.length === free
      if (isBehind) isWoken = true
    }
  }

  async function add(job: NewJob): Promise<Job | null> {
    if (job.isLive) return inbox.add(job)
    if (isStopped || isBehind || countFree() <= 0) return inbox.add(job).finally(wake)
    const taking = take(job)
    coming.add(taking)
    return taking.finally(() => {
      coming.delete(taking)
      if (isWoken) wake()
    })
  }

  /** Whoever put it in is told before it is begun. */
  async function take(job: NewJob): Promise<Job | null> {
    const taken = await inbox.take(job)
    if (!taken) return null
    if (taken.isClaimed) void begin(taken.job)
    else isWoken = true
    return taken.job
  }

  function begin(job: Job): Promise<void> {
    const begun = nextTurn().then(() => attempt(job, parts))
    return keep(job, begun)
  }

  function run(job: Job): Promise<void> {
    return keep(job, attempt(job, parts))
  }

  function keep(job: Job, attempted: Promise<boolean>): Promise<void> {
    const ending = attempted.then((hasFollowers) => {
      const wasFull = countFree() <= 0
      running.delete(job.id)
      if (wasFull || isWoken || hasFollowers) wake()
    })
    running.set(job.id, ending)
    return ending
  }

  function sayAway(error: unknown): readonly Job[] {
    away.error({ fault: describeFault(error) }, 'The inbox could not be read')
    return []
  }

  function renew(): void {
    if (running.size > 0) inbox.renew().catch(sayAway)
  }

  return {
    start() {
      stopTimers = [every(pace.poll, wake), every(pace.lease / 3, renew)]
      wake()
    },
    wake,
    add,
    run,
    async idle() {
      do {
        await looking
        await Promise.allSettled([...coming, ...running.values()])
      } while (looking || running.size > 0)
    },
    async stop() {
      isStopped = true
      await looking
      while (coming.size + running.size > 0) await Promise.allSettled([...coming, ...running.values()])
      for (const stopTimer of stopTimers) stopTimer()
    },
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve))
}
