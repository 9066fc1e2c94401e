import { webApi } from '@slack/bolt'

const TRIES = 3
const LONGEST_WAIT_SECONDS = 30

export type Wait = (milliseconds: number) => Promise<unknown>

/**
 * Repeats a call that Slack refused for coming too often, after the time Slack names. Nothing else is repeated: a call
 * that timed out may have got through. Other calls go on meanwhile, unlike with the client's own waiting.
 */
export async function patiently<T>(call: () => Promise<T>, wait: Wait): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await call()
    } catch (error) {
      const seconds = error instanceof webApi.WebAPIRateLimitedError ? error.retryAfter : Number.POSITIVE_INFINITY
      if (tries === TRIES || seconds > LONGEST_WAIT_SECONDS) throw error
      await wait(seconds * 1000)
    }
  }
}

export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
