import type { BotProcess } from './bot-process.ts'

const EVERY_MS = 1000

export interface MemoryLog {
  /** The largest bot's resident memory in MB, each second. */
  read(): readonly number[]
  stop(): void
}

export function createMemoryLog(bots: readonly BotProcess[]): MemoryLog {
  const seen: number[] = []
  const timer = setInterval(() => {
    seen.push(Math.round(Math.max(...bots.map((bot) => bot.memory() ?? 0))))
  }, EVERY_MS)
  return { read: () => [...seen], stop: () => clearInterval(timer) }
}
