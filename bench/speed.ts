import type { Contender } from './contenders.ts'
import type { Reply } from './replies.ts'
import { median, quantile, type Times, timeEach } from './timing.ts'

export interface Speed {
  readonly name: string
  readonly p50: number
  readonly p99: number
  /** Drafts a second. */
  readonly rate: number
  /** How many times as fast as alex, by the median of both. */
  readonly againstAlex: number
}

const WARM_UP = 300
/** All take turns, so that a busy moment of the machine falls on each. */
const TURN = 50

export async function measureSpeed(
  contenders: readonly Contender[],
  replies: readonly Reply[],
  collect: () => void,
): Promise<readonly Speed[]> {
  for (const { run } of contenders) await timeEach(replies.slice(0, WARM_UP), run)
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]))
  for (let at = 0; at < replies.length; at += TURN)
    for (const { name, run } of contenders) {
      collect()
      times.get(name)?.push(...(await timeEach(replies.slice(at, at + TURN), run)))
    }
  const alex = median(times.get('alex') ?? [])
  return [...times].map(([name, own]) => toSpeed(name, own, alex))
}

function toSpeed(name: string, times: Times, alex: number): Speed {
  const p50 = median(times)
  const total = times.reduce((sum, time) => sum + time, 0)
  return { name, p50, p99: quantile(times, 0.99), rate: (1000 * times.length) / total, againstAlex: alex / p50 }
}
