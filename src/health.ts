import type { InboxStatus } from './app/inbox/job.ts'

export interface HealthParts {
  /** Throws where the database is away. */
  readonly ping: () => Promise<void>
  readonly inbox: () => Promise<InboxStatus>
  /** Null where Slack comes to us. */
  readonly socket: () => { readonly isOpen: boolean; readonly lastFrame: number | null } | null
  readonly isRunning: () => boolean
  readonly now: () => number
}

export interface Readiness {
  readonly ok: boolean
  readonly database: 'ok' | 'away'
  readonly slack: {
    readonly mode: 'socket' | 'http'
    readonly open: boolean
    readonly last_frame_seconds: number | null
  }
  readonly inbox: { readonly waiting: number; readonly dead: number; readonly age_seconds: number } | null
}

/** Seconds. Work that waits longer says that nobody does it. */
const OLDEST = 300

/** Whether traffic may come: all parts are there, and work gets done. */
export async function readReadiness({ ping, inbox, socket, isRunning, now }: HealthParts): Promise<Readiness> {
  const status = await ping()
    .then(inbox)
    .catch(() => null)
  const line = socket()
  const isOpen = isRunning() && (line === null || line.isOpen)
  const frame = line?.lastFrame ?? null
  return {
    ok: isOpen && status !== null && status.age < OLDEST,
    database: status ? 'ok' : 'away',
    slack: {
      mode: line ? 'socket' : 'http',
      open: isOpen,
      last_frame_seconds: frame === null ? null : Math.round((now() - frame) / 1000),
    },
    inbox: status && { waiting: status.waiting, dead: status.dead, age_seconds: Math.round(status.age) },
  }
}
