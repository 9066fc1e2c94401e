import { describeFault } from '../app/fault.ts'
import { decide } from '../app/inbox/retry.ts'
import type { Log } from '../app/ports.ts'
import type { Running } from './run-delivery.ts'

/** Who did what, where: ids only. */
interface Ids {
  readonly surface: string
  readonly team: string
  readonly user: string
  readonly channel?: string
  readonly ts?: string
}

/** Runs what listeners do, so that a fault is logged and the person answered where no further try will mend it. */
export interface Guard {
  /** Throws what the work threw. `answer` is given a reference that is also in the log. */
  run(ids: Ids, job: Running, steps: Steps): Promise<void>
}

interface Steps {
  readonly work: () => Promise<unknown>
  readonly answer: (reference: string) => Promise<unknown>
}

export function createGuard(log: Log, newReference: () => string): Guard {
  return {
    async run(ids, job, { work, answer }) {
      try {
        await work()
      } catch (error) {
        if (decide(error, job.attempts).kind === 'dead') await tell(ids, job, answer, error)
        throw error
      }
    },
  }

  async function tell(ids: Ids, { id: job }: Running, answer: Steps['answer'], error: unknown): Promise<void> {
    const reference = newReference()
    log.error({ ...ids, job, reference, fault: describeFault(error) }, 'Work failed')
    await answer(reference).catch((fault) => {
      log.error({ ...ids, job, reference, fault: describeFault(fault) }, 'The person could not be told')
    })
  }
}
