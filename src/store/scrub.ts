/** Folding the log in makes everybody wait a little, so that it is not done for every text that is wiped. */
const SOON = 500

export interface Scrubber {
  now(): Promise<void>
  /** Within half a second, once for all who ask meanwhile. */
  soon(): void
  /** What was still to be done is done. */
  end(): Promise<void>
}

export function createScrubber(scrub: () => Promise<unknown>): Scrubber {
  let timer: NodeJS.Timeout | null = null

  async function now(): Promise<void> {
    if (timer) clearTimeout(timer)
    timer = null
    await scrub()
  }

  return {
    now,
    soon() {
      // A failure is not lost: whatever is wiped next scrubs again.
      timer ??= setTimeout(() => now().catch(() => {}), SOON)
    },
    async end() {
      if (timer) await now()
    },
  }
}
