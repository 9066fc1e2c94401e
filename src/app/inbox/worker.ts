import { describeFault } from '../fault.ts'
import { createSparingLog } from '../sparing-log.ts'
import { type AttemptPace, type AttemptParts, attempt } from './attempt.ts'
import type { Job } from './job.ts'

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
    const ending = attempt(job, parts).then((hasFollowers) => {
      const wasFull = running.size >= pace.width
      running.delete(job.id)
      if (wasFull || hasFollowers) wake()
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
