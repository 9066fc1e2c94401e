import { type Logger, LogLevel } from '@slack/bolt'
import { describeFault } from '../app/fault.ts'
import type { Log } from '../app/ports.ts'

const SHOWN_LENGTH = 160

/** Lets Slack's libraries speak in our log. Their debug lines and everything like a payload are dropped. */
export function createBoltLog(log: Log): Logger {
  return {
    debug: () => {},
    info: () => {},
    warn: (...said) => log.warn({ said: withoutPayload(said[0]) }, 'Slack library warns'),
    error: (...said) => log.error(describeSaid(said), 'Slack library failed'),
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  }
}

function describeSaid(said: readonly unknown[]): object {
  const error = said.find((part) => part instanceof Error)
  return error ? { fault: describeFault(error) } : { said: withoutPayload(said[0]) }
}

function withoutPayload(said: unknown): string {
  return typeof said === 'string' ? (said.split(/[{"[]/)[0] ?? '').slice(0, SHOWN_LENGTH).trim() : typeof said
}
