const EVERY_MS = 10_000

/** Tells how far a long run has come, now and then, apart from its result. */
export function createProgress(): (words: string) => void {
  const begin = performance.now()
  let next = begin + EVERY_MS
  return (words) => {
    const now = performance.now()
    if (now < next) return
    next = now + EVERY_MS
    console.error(`${Math.round((now - begin) / 1000)} s: ${words}`)
  }
}
