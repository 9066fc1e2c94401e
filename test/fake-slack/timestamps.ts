/** Timestamps as Slack gives them, seconds and microseconds: unique and growing even where the clock is set back. */
export function createTimestamps(now: () => number): () => string {
  let last = 0
  return () => {
    last = Math.max(last + 1, Math.floor(now() * 1000))
    const digits = String(last)
    return `${digits.slice(0, -6)}.${digits.slice(-6)}`
  }
}
