import { Hopeless, Passing, TooEarly } from '../failures.ts'
import { describeFault } from '../fault.ts'

/** What becomes of a job that failed. `reason` is in words, for operators, and quotes nobody. */
export type Decision =
  | { readonly kind: 'again'; readonly delay: number; readonly isCounted: boolean; readonly reason: string }
  | { readonly kind: 'dead'; readonly reason: string }

export const MOST_TRIES = 12
const FIRST_DELAY = 1000
const LONGEST_DELAY = 60_000
/** Who must wait for others waits no longer than this before it looks again. */
const LONGEST_TURN = 5 * 60_000

/** Failures that pass are tried again, longer apart each time; our own faults would only fail again. */
export function decide(error: unknown, attempts: number): Decision {
  if (error instanceof TooEarly) {
    return { kind: 'again', delay: Math.min(error.delay, LONGEST_TURN), isCounted: false, reason: error.message }
  }
  if (error instanceof Hopeless) return { kind: 'dead', reason: error.message }
  if (!(error instanceof Passing)) return { kind: 'dead', reason: sayFault(error) }
  if (attempts >= MOST_TRIES) return { kind: 'dead', reason: `${error.message}. Tried ${attempts} times.` }
  const delay = Math.min(FIRST_DELAY * 2 ** (attempts - 1), LONGEST_DELAY)
  return { kind: 'again', delay, isCounted: true, reason: error.message }
}

function sayFault(error: unknown): string {
  const { name, stack } = describeFault(error)
  return `A fault of ours (${name}${stack?.[0] ? ` ${stack[0]}` : ''}). Report it with the reference in the log.`
}
