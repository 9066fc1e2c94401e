import type { Failure } from './failure.ts'

/** Leaves a server alone for a while that keeps failing. */
export interface Breaker {
  /** Whether it may be asked now. After a rest one call may try, the others wait for what comes of it. */
  mayAsk(): boolean
  report(failure: Failure | null): void
}

const STRIKES = 4
const REST = 60_000
/** What only people can mend: asking again would fail again. */
const LONG_REST = 5 * 60_000
const HOPELESS: ReadonlySet<Failure> = new Set(['unauthorised', 'unknown_model', 'quota', 'rejected'])
const STRIKING: ReadonlySet<Failure> = new Set([
  'timeout',
  'no_api',
  'server',
  'unreachable',
  'rate_limited',
  'forgotten',
])
/** The server had no part in it. */
const TELLS_NOTHING: ReadonlySet<Failure> = new Set(['unwanted', 'spent', 'unexpected'])

/** `now` is in milliseconds. */
export function createBreaker(now: () => number): Breaker {
  let strikes = 0
  let until = 0
  return {
    mayAsk() {
      if (now() < until) return false
      if (until > 0) until = now() + REST
      return true
    },
    report(failure) {
      if (failure !== null && (HOPELESS.has(failure) || STRIKING.has(failure))) {
        strikes++
        if (HOPELESS.has(failure)) until = now() + LONG_REST
        else if (strikes >= STRIKES) until = now() + REST
        return
      }
      until = 0
      if (failure === null || !TELLS_NOTHING.has(failure)) strikes = 0
    },
  }
}
