import { type Kysely, sql } from 'kysely'
import type { Inbox, Job } from '../app/inbox/job.ts'
import { claimJobs, type InboxRow, readStatus, renewLeases } from './across-teams.ts'
import { createBatch } from './batch.ts'
import type { Engine } from './engine.ts'
import { addJobs, writeJob } from './inbox-add.ts'
import type { Database, InboxTable } from './schema.ts'

export interface InboxOptions {
  /** Names this process. */
  readonly owner: string
  /** Milliseconds. */
  readonly lease: number
}

interface Databases {
  readonly db: Kysely<Database>
  /** For what is done again where it gets lost. */
  readonly easy: Kysely<Database>
}

/** The inbox as a table: the queue is in the database, so that whoever is killed leaves it to the others. */
export function createInbox({ db, easy }: Databases, engine: Engine, { owner, lease }: InboxOptions): Inbox {
  const put = createBatch(addJobs(db, engine, { owner, lease }))
  const settle = (change: Change, job: Job) => settleJob(easy, change, { ...job, owner })
  return {
    add: async (job) => (await put(writeJob(job, job.isLive ? 'claimed' : 'waiting')))?.job ?? null,
    take: async (job) => put(writeJob(job, 'claimed_if_free')),
    claim: async (limit) => (await claimJobs(easy, engine, { owner, lease, limit })).map(toJob),
    renew: () => renewLeases(easy, engine, { owner, lease }),
    finish: (job) => settle({ state: 'done', payload: null, reason: null, done_at: Date.now() }, job),
    putBack(job, { delay, isCounted, reason }) {
      const next_at = sql<number>`${engine.now()} + ${Math.round(delay)}`
      return settle({ next_at, reason, attempts: isCounted ? job.attempts : job.attempts - 1 }, job)
    },
    bury: (job, reason) => settle({ state: 'dead', reason, done_at: Date.now() }, job),
    status: () => readStatus(db, engine),
  }
}

type Change = { readonly [K in keyof InboxTable]?: InboxTable[K] | ReturnType<typeof sql<number>> }

type Ours = Pick<Job, 'team' | 'id' | 'lane'> & Pick<InboxOptions, 'owner'>

/** Whoever took the job over when our lease had run out has the say. True where other work of its lane waits. */
async function settleJob(db: Kysely<Database>, change: Change, { team, id, lane, owner }: Ours): Promise<boolean> {
  const others = db.selectFrom('inbox as other').select('other.id').where('other.team', '=', team)
  const waiting = others
    .where('other.lane', '=', lane)
    .where('other.state', '=', sql.lit('waiting'))
    .where('other.id', '<>', id)
  const job = db.updateTable('inbox').set({ ...(change as object), lease_owner: null, lease_until: 0 })
  const row = await job
    .where('team', '=', team)
    .where('id', '=', id)
    .where('lease_owner', '=', owner)
    .returning(waiting.limit(1).as('next'))
    .executeTakeFirst()
  return row?.next != null
}

function toJob({ id, team, kind, key, lane, actor, payload, attempts, created_at }: InboxRow): Job {
  return { id, team, kind, key, lane, actor, payload: JSON.parse(payload ?? 'null'), attempts, createdAt: created_at }
}
