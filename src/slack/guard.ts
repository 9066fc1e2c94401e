import { describeFault } from '../app/fault.ts'
import type { Log } from '../app/ports.ts'

/** Who did what, where: ids only. */
interface Ids {
  readonly surface: string
  readonly team: string
  readonly user: string
  readonly channel?: string
  readonly ts?: string
}

/** Runs what listeners do, so that a fault is logged, the person answered, and a stop can wait for the end. */
export interface Guard {
  /** Never throws. `answer` is given a reference that is also in the log. */
  run(ids: Ids, work: () => Promise<unknown>, answer: (reference: string) => Promise<unknown>): Promise<void>
  /** Resolves once nothing is running any more. */
  idle(): Promise<void>
}

export function createGuard(log: Log, newReference: () => string): Guard {
  const running = new Set<Promise<void>>()

  async function attempt(ids: Ids, work: () => Promise<unknown>, answer: (reference: string) => Promise<unknown>) {
    try {
      await work()
    } catch (error) {
      const reference = newReference()
      log.error({ ...ids, reference, fault: describeFault(error) }, 'Work failed')
      await answer(reference).catch((fault) => {
        log.error({ ...ids, reference, fault: describeFault(fault) }, 'The person could not be told')
      })
    }
  }

  return {
    async run(ids, work, answer) {
      const attempted = attempt(ids, work, answer).finally(() => running.delete(attempted))
      running.add(attempted)
      await attempted
    },
    async idle() {
      while (running.size > 0) await Promise.all(running)
    },
  }
}
