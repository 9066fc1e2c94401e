/** A value with the interval in which 95 % of the resamples lie. */
export interface Estimate {
  readonly value: number
  readonly low: number
  readonly high: number
}

const RESAMPLES = 1000
const SEED = 20_260
const TAIL = 0.025

/**
 * Measures the items, then 1,000 resamples of them drawn with replacement. A measure that is null for all items is
 * null; resamples for which it is null are left out. Deterministic: every call draws the same sequence.
 */
export function estimate<Name extends string, Item>(
  items: readonly Item[],
  measure: (items: readonly Item[]) => Readonly<Record<Name, number | null>>,
): Readonly<Record<Name, Estimate | null>> {
  const random = createRandom(SEED)
  const whole = measure(items)
  const names = Object.keys(whole) as Name[]
  const resamples = Array.from({ length: RESAMPLES }, () => measure(draw(items, random)))
  const estimates = names.map((name) => {
    const values = resamples.flatMap((resample) => resample[name] ?? []).sort((a, b) => a - b)
    return [name, toEstimate(whole[name], values)] as const
  })
  return Object.fromEntries(estimates) as Record<Name, Estimate | null>
}

function draw<Item>(items: readonly Item[], random: () => number): readonly Item[] {
  return items.map(() => items[Math.floor(random() * items.length)] as Item)
}

function toEstimate(value: number | null, sorted: readonly number[]): Estimate | null {
  if (value === null) return null
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? value
  return { value: round(value), low: round(at(TAIL)), high: round(at(1 - TAIL)) }
}

/** So that a committed figure is short, and compares with what it is compared to. */
function round(value: number): number {
  return Math.round(value * 10_000) / 10_000
}

/** Mulberry32, by Tommy Ettinger (public domain): 32 bits of state are plenty to draw families. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
