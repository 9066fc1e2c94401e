import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Milliseconds for each of many runs. */
export type Times = readonly number[]

/** Runs once over each item, one after another, and takes the time of each. */
export async function timeEach<Item>(items: readonly Item[], run: (item: Item) => unknown): Promise<Times> {
  const times: number[] = []
  for (const item of items) {
    const start = performance.now()
    const done = run(item)
    if (done instanceof Promise) await done
    times.push(performance.now() - start)
  }
  return times
}

/** The value below which this share (0–1) of the times lies. */
export function quantile(times: Times, share: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

export function median(times: Times): number {
  return quantile(times, 0.5)
}

/** Collects garbage now, so that nobody pays for somebody else's. */
export function createCollector(): () => void {
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc')
}
