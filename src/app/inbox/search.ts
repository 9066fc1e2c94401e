import type { Inbox, Job } from './job.ts'
import type { Places } from './places.ts'

export interface SearchParts {
  readonly claim: Inbox['claim']
  readonly places: Pick<Places, 'countFree'>
  readonly run: (job: Job) => void
  readonly isStopped: () => boolean
}

/** Looks for work in the inbox as long as there is room for it. */
export interface Search {
  /** Looks now, or again once it has looked. */
  wake(): void
  /** There is something to look for: whoever has kept a place meanwhile resumes the search. */
  note(): void
  resume(): void
  /** Whether more may wait than there was room for: then the inbox says whose turn it is. */
  isBehind(): boolean
  /** Null where nobody looks. */
  looking(): Promise<void> | null
}

export function createSearch({ claim, places, run, isStopped }: SearchParts): Search {
  let isWoken = false
  let isBehind = false
  let looking: Promise<void> | null = null

  function wake(): void {
    isWoken = true
    if (places.countFree() <= 0) isBehind = true
    looking ??= look().finally(() => {
      looking = null
    })
  }

  async function look(): Promise<void> {
    while (isWoken && !isStopped() && places.countFree() > 0) {
      isWoken = false
      const free = places.countFree()
      const jobs = await claim(free)
      for (const job of jobs) run(job)
      isBehind = jobs.length === free
      if (isBehind) isWoken = true
    }
  }

  return {
    wake,
    note() {
      isWoken = true
    },
    resume() {
      if (isWoken) wake()
    },
    isBehind: () => isBehind,
    looking: () => looking,
  }
}
