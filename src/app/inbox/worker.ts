import { describeFault } from '../fault.ts'
import { createSparingLog } from '../sparing-log.ts'
import { createAdding } from './adding.ts'
import { type AttemptPace, type AttemptParts, attempt } from './attempt.ts'
import type { Job, NewJob } from './job.ts'
import { createPlaces, type Places } from './places.ts'
import { createSearch, type Search } from './search.ts'

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
  const { inbox, pace } = given
  const away = createSparingLog(given.log, given.wait)
  const places = createPlaces(pace.width)
  let isOver = false
  const isStopped = () => isOver
  const claim = (limit: number) => inbox.claim(limit).catch(sayAway)
  const search = createSearch({ claim, places, run, isStopped })
  const add = createAdding({ inbox, places, search, run, isStopped })

  function run(job: Job, when?: Promise<void>): Promise<void> {
    const begin = () => attempt(job, { ...given, away, isStopped })
    return places.occupy(when ? when.then(begin) : begin(), (hasFollowers, wasFull) => {
      if (wasFull || hasFollowers) search.wake()
      else search.resume()
    })
  }

  function renew(): void {
    if (places.isAnyRunning()) inbox.renew().catch(sayAway)
  }

  function sayAway(error: unknown): readonly Job[] {
    away.error({ fault: describeFault(error) }, 'The inbox could not be read')
    return []
  }

  let stopTimers: readonly (() => void)[] = []
  return {
    start() {
      stopTimers = [given.every(pace.poll, search.wake), given.every(pace.lease / 3, renew)]
      search.wake()
    },
    wake: search.wake,
    add,
    run,
    idle: () => waitUntilIdle(search, places),
    async stop() {
      isOver = true
      await search.looking()
      while (!places.isEmpty()) await places.settle()
      for (const stopTimer of stopTimers) stopTimer()
    },
  }
}

async function waitUntilIdle(search: Search, places: Places): Promise<void> {
  do {
    await search.looking()
    await places.settle()
  } while (search.looking() || places.isAnyRunning())
}
