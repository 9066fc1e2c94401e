import { type Insertable, type Kysely, sql } from 'kysely'
import type { Inbox, Job, NewJob } from '../app/inbox/job.ts'
import { claimJobs, type InboxRow, readStatus, renewLeases } from './across-teams.ts'
import { createBatch } from './batch.ts'
import type { Engine } from './engine.ts'
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
  const add = createBatch((jobs: readonly WrittenJob[]) => addAll(db, engine, jobs, { owner, lease }))
  const settle = (change: Change, job: Job) => settleJob(easy, change, { ...job, owner })
  return {
    // Written here, so that what cannot be written fails alone.
    add: async (job) => add({ ...job, json: JSON.stringify(job.payload) }),
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

interface WrittenJob extends NewJob {
  readonly json: string
}

type Change = { readonly [K in keyof InboxTable]?: InboxTable[K] | ReturnType<typeof sql<number>> }

type Ours = Pick<Job, 'team' | 'id' | 'lane'> & Pick<InboxOptions, 'owner'>

/** Whoever took the job over when our lease had run out has the say. True where other work of its lane waits. */
async function settleJob(db: Kysely<Database>, change: Change, { team, id, lane, owner }: Ours): Promise<boolean> {
  const others = db.selectFrom('inbox as other').select('other.id').where('other.team', '=', team)
  const waiting = others.where('other.lane', '=', lane).where('other.state', '=', 'waiting').where('other.id', '<>', id)
  const job = db.updateTable('inbox').set({ ...(change as object), lease_owner: null, lease_until: 0 })
  const row = await job
    .where('team', '=', team)
    .where('id', '=', id)
    .where('lease_owner', '=', owner)
    .returning(waiting.limit(1).as('next'))
    .executeTakeFirst()
  return row?.next != null
}

/** One commit for all that came at the same time. Answers in the order asked; null for what is known. */
async function addAll(
  db: Kysely<Database>,
  engine: Engine,
  jobs: readonly WrittenJob[],
  options: InboxOptions,
): Promise<readonly (Job | null)[]> {
  const insert = db.insertInto('inbox').values(jobs.map((job) => toRow(job, engine, options)))
  const rows = await insert
    .onConflict((conflict) => conflict.columns(['team', 'key']).doNothing())
    .returning(['id', 'team', 'key', 'created_at'])
    .execute()
  const added = new Map(rows.map((row) => [`${row.team} ${row.key}`, row]))
  return jobs.map((job) => {
    const row = added.get(`${job.team} ${job.key}`)
    added.delete(`${job.team} ${job.key}`)
    return row ? { ...withoutJson(job), id: row.id, attempts: job.isLive ? 1 : 0, createdAt: row.created_at } : null
  })
}

function withoutJson({ json, isLive, ...job }: WrittenJob): Omit<NewJob, 'isLive'> {
  return job
}

function toRow(job: WrittenJob, engine: Engine, { owner, lease }: InboxOptions): Insertable<InboxTable> {
  const { team, kind, key, lane, actor, json, isLive } = job
  return {
    team,
    kind,
    key,
    lane,
    actor,
    payload: json,
    state: 'waiting',
    attempts: isLive ? 1 : 0,
    next_at: 0,
    lease_owner: isLive ? owner : null,
    lease_until: isLive ? sql<number>`${engine.now()} + ${sql.lit(lease)}` : 0,
    created_at: engine.now(),
  } as Insertable<InboxTable>
}

function toJob({ id, team, kind, key, lane, actor, payload, attempts, created_at }: InboxRow): Job {
  return { id, team, kind, key, lane, actor, payload: JSON.parse(payload ?? 'null'), attempts, createdAt: created_at }
}
