import { createLog, type LogLevel } from '../../src/log.ts'

export interface CapturedLog {
  readonly log: ReturnType<typeof createLog>
  /** Everything logged so far, as written. */
  text(): string
  lines(): Record<string, unknown>[]
}

export function aCapturedLog(level: LogLevel = 'debug'): CapturedLog {
  const written: string[] = []
  return {
    log: createLog(level, { write: (line: string) => void written.push(line) }),
    text: () => written.join(''),
    lines: () => written.map((line) => JSON.parse(line)),
  }
}
