import { describeFault } from '../fault.ts'
import type { Log, Meter } from '../ports.ts'
import type { Handler, Inbox, Job } from './job.ts'
import { type Decision, decide } from './retry.ts'

export interface AttemptParts {
  readonly inbox: Inbox
  readonly handlers: Readonly<Record<string, Handler>>
  readonly log: Log
  /** For what every job would say while the database is away. */
  readonly away: Log
  readonly meter: Meter
  readonly wait: (milliseconds: number) => Promise<unknown>
  readonly isStopped: () => boolean
  readonly pace: AttemptPace
}

export interface AttemptPace {
  /** Milliseconds between looks for work that others left behind, or whose time has come. */
  readonly poll: number
  /** Most times that a job is begun without coming to an end: what is cut off more often brings the process down. */
  readonly beginnings: number
}

/** Does one job, and tells the inbox what became of it. Never throws. True where other work of the job's lane waits. */
export async function attempt(job: Job, parts: AttemptParts): Promise<boolean> {
  const { handlers, log, meter, isStopped } = parts
  const outcome = await perform(job, handlers[job.kind], parts.pace.beginnings)
  const ids = { job: job.id, kind: job.kind, team: job.team, attempts: job.attempts }
  let hasFollowers = await settle(job, outcome, parts)
  while (hasFollowers === null && !isStopped()) {
    await parts.wait(parts.pace.poll)
    hasFollowers = await settle(job, outcome, parts)
  }
  meter.count('jobs', { kind: job.kind, outcome: outcome?.kind ?? 'done' })
  if (outcome?.kind === 'again') log.info({ ...ids, reason: outcome.reason, delay: outcome.delay }, 'Work is put back')
  if (outcome?.kind === 'dead') log.error({ ...ids, reason: outcome.reason }, 'Work is given up: see checkreply inbox')
  return hasFollowers ?? false
}

/** Null while the database is away. Where it stays so, the lease runs out and the job is done again. */
async function settle(job: Job, outcome: Decision | null, { inbox, away }: AttemptParts): Promise<boolean | null> {
  try {
    if (outcome === null) return await inbox.finish(job)
    if (outcome.kind === 'again') return await inbox.putBack(job, outcome)
    return await inbox.bury(job, outcome.reason)
  } catch (error) {
    away.error({ fault: describeFault(error) }, 'The inbox could not be written')
    return null
  }
}

async function perform(job: Job, handle: Handler | undefined, most: number): Promise<Decision | null> {
  if (!handle) return { kind: 'dead', reason: `This version knows no work called ${job.kind}. Update checkreply.` }
  if (job.attempts > most) return { kind: 'dead', reason: 'Begun too often without ever coming to an end.' }
  try {
    await handle(job)
    return null
  } catch (error) {
    return decide(error, job.attempts)
  }
}
