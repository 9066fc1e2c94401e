import { describeFault } from './app/fault.ts'
import type { Log } from './app/ports.ts'
import { every } from './timers.ts'

/** What is done now and then: a time that fails is logged, and the next one comes all the same. */
export interface Chore {
  readonly milliseconds: number
  /** Done at the start, too. */
  readonly isDueAtOnce: boolean
  readonly work: () => Promise<void>
  /** What a failure is called in the log. */
  readonly trouble: string
}

export interface Chores {
  start(): void
  stop(): void
}

export function createChores(chores: readonly Chore[], log: Log): Chores {
  let ends: readonly (() => void)[] = []
  const attempt = ({ work, trouble }: Chore) =>
    void work().catch((error) => log.error({ fault: describeFault(error) }, trouble))
  return {
    start() {
      for (const chore of chores) if (chore.isDueAtOnce) attempt(chore)
      ends = chores.map((chore) => every(chore.milliseconds, () => attempt(chore)))
    },
    stop() {
      for (const end of ends) end()
    },
  }
}
