import { loadavg } from 'node:os'
import type { Lane } from './lane.ts'
import type { SoakOptions } from './options.ts'
import { percentile } from './percentile.ts'
import { type Tally, tally } from './tally.ts'

interface Spread {
  readonly count: number
  readonly p50: number | null
  readonly p99: number | null
  readonly max: number | null
}

export interface SoakResult {
  readonly options: SoakOptions
  readonly events: number
  readonly seconds: number
  readonly kills: number
  /** Processor time of all bots per event in milliseconds; null where kills make it unknown. */
  readonly cpu: number | null
  /** How many processes wanted a processor on average in the last minute. */
  readonly load: number
  readonly tally: Tally
  /** Events that were never acked, however often they came. */
  readonly givenUp: number
  readonly ack: Spread
  readonly report: Spread
  readonly start: Spread
  /** Resident memory of the largest bot in MB, at eleven moments of the run. */
  readonly memory: readonly number[]
  /** What the bots logged as warnings and errors. */
  readonly complaints: Readonly<Record<string, number>>
}

export interface Ran {
  readonly options: SoakOptions
  readonly lanes: readonly Lane[]
  readonly events: number
  readonly seconds: number
  /** Seconds of all bots together. */
  readonly cpu: number
  readonly memory: readonly number[]
}

export function summarise({ options, lanes, events, seconds, cpu, memory }: Ran): SoakResult {
  const bots = lanes.flatMap((lane) => lane.bots)
  return {
    options,
    events,
    seconds: Math.round(seconds),
    kills: lanes.reduce((sum, lane) => sum + lane.kills(), 0),
    cpu: options.kills === 0 ? Math.round((cpu / events) * 10_000) / 10 : null,
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
    tally: addUp(lanes.map(({ ledger }) => tally(ledger))),
    givenUp: lanes.reduce((sum, lane) => sum + lane.givenUp(), 0),
    ack: spread(lanes.flatMap(({ acks }) => acks)),
    report: spread(lanes.flatMap(({ reports }) => reports)),
    start: spread(bots.flatMap(({ starts }) => starts)),
    memory: sample(memory, 11),
    complaints: countComplaints(bots.map(({ complaints }) => complaints)),
  }
}

/** Nothing lost, nothing twice, nothing wrong. */
export function isClean({ tally: { drafts, commands, repeatedAnswers, examples, ...faults }, givenUp }: SoakResult) {
  return givenUp === 0 && Object.values(faults).every((count) => count === 0)
}

function addUp(tallies: readonly Tally[]): Tally {
  const [first, ...rest] = tallies
  if (!first) throw new Error('A soak needs at least one lane')
  return rest.reduce((sum, one) => {
    const added = Object.entries(one).map(([name, value]) => [name, plus(sum[name as keyof Tally], value)])
    return Object.fromEntries(added)
  }, first)
}

function plus(a: unknown, b: unknown): unknown {
  return Array.isArray(a) && Array.isArray(b) ? [...a, ...b] : Number(a) + Number(b)
}

function spread(values: readonly number[]): Spread {
  const at = (share: number) => {
    const value = percentile(values, share)
    return value === null ? null : Math.round(value * 10) / 10
  }
  return { count: values.length, p50: at(0.5), p99: at(0.99), max: at(1) }
}

function sample(values: readonly number[], count: number): readonly number[] {
  if (values.length <= count) return values
  return Array.from(
    { length: count },
    (_, index) => values[Math.floor((index * (values.length - 1)) / (count - 1))] ?? 0,
  )
}

function countComplaints(all: readonly ReadonlyMap<string, number>[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const one of all) for (const [words, count] of one) counts[words] = (counts[words] ?? 0) + count
  return counts
}
