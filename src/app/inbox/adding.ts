import type { Inbox, Job, NewJob } from './job.ts'
import type { Places } from './places.ts'
import type { Search } from './search.ts'

export interface AddingParts {
  readonly inbox: Pick<Inbox, 'add' | 'take'>
  readonly places: Pick<Places, 'countFree' | 'reserve'>
  readonly search: Search
  readonly run: (job: Job, when: Promise<void>) => void
  readonly isStopped: () => boolean
}

/** Puts a job into the inbox, and does it at once where there is room and nobody's turn is before. */
export function createAdding({ inbox, places, search, run, isStopped }: AddingParts): Inbox['add'] {
  /** Whoever put it in is told before it is begun. */
  async function take(job: NewJob): Promise<Job | null> {
    const taken = await inbox.take(job)
    if (!taken) return null
    if (taken.isClaimed) run(taken.job, nextTurn())
    else search.note()
    return taken.job
  }

  return async (job) => {
    if (job.isLive) return inbox.add(job)
    if (isStopped() || search.isBehind() || places.countFree() <= 0) return inbox.add(job).finally(search.wake)
    return places.reserve(take(job)).finally(search.resume)
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve))
}
