import type { Log } from './ports.ts'

type Level = keyof Log

/** Milliseconds. */
const EVERY = 5000

/**
 * Writes at once what is new, and of what comes again only how often, every few seconds: an outage fails each delivery
 * in the same way, and thousands of lines say no more than one.
 */
export function createSparingLog(log: Log, wait: (milliseconds: number) => Promise<unknown>): Log {
  const again = new Map<string, number>()

  function say(level: Level, data: object, message: string): void {
    const key = `${level} ${message} ${JSON.stringify(data)}`
    const count = again.get(key)
    again.set(key, (count ?? -1) + 1)
    if (count !== undefined) return
    log[level](data, message)
    void tellLater()

    async function tellLater(): Promise<void> {
      for (;;) {
        await wait(EVERY)
        const times = again.get(key) ?? 0
        if (times === 0) return void again.delete(key)
        again.set(key, 0)
        log[level]({ ...data, times }, message)
      }
    }
  }

  return {
    info: (data, message) => say('info', data, message),
    warn: (data, message) => say('warn', data, message),
    error: (data, message) => say('error', data, message),
  }
}
