import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Inbox, Job } from '../app/inbox/job.ts'
import { claimJobs, type InboxRow, readStatus, renewLeases } from './across-teams.ts'
import { createBatch } from './batch.ts'
import type { Engine } from './engine.ts'
import { addJobs, writeJob } from './inbox-add.ts'
import { prepare, type Slots } from './prepared.ts'
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
  const putBack = preparePutBack(engine)
  const put = createBatch(addJobs(db, engine, { owner, lease }))
  const toEnding = ({ team, id, lane }: Job) => ({ team, id, lane, owner, doneAt: Date.now() })
  return {
    add: async (job) => (await put(writeJob(job, job.isLive ? 'claimed' : 'waiting')))?.job ?? null,
    take: async (job) => put(writeJob(job, 'claimed_if_free')),
    claim: async (limit) => (await claimJobs(easy, engine, { owner, lease, limit })).map(toJob),
    renew: () => renewLeases(easy, engine, { owner, lease }),
    finish: async (job) => hasNext(await finish(easy, toEnding(job))),
    async putBack(job, { delay, isCounted, reason }) {
      const attempts = isCounted ? job.attempts : job.attempts - 1
      return hasNext(await putBack(easy, { ...toEnding(job), delay: Math.round(delay), reason, attempts }))
    },
    bury: async (job, reason) => hasNext(await bury(easy, { ...toEnding(job), reason })),
    status: () => readStatus(db, engine),
  }
}

interface Ending extends Pick<Job, 'team' | 'id' | 'lane'> {
  readonly owner: string
  readonly doneAt: number
}

interface Following {
  readonly next: number | null
}

type Change = { readonly [K in keyof InboxTable]?: InboxTable[K] | RawBuilder<InboxTable[K]> }

const finish = prepare<Ending, Following>((db, ending) =>
  settleJob(db, ending, { state: 'done', payload: null, reason: null, done_at: ending.doneAt }),
)

const bury = prepare<Ending & { readonly reason: string }, Following>((db, ending) =>
  settleJob(db, ending, { state: 'dead', reason: ending.reason, done_at: ending.doneAt }),
)

interface PutBack extends Ending {
  readonly delay: number
  readonly reason: string
  readonly attempts: number
}

function preparePutBack(engine: Engine) {
  return prepare<PutBack, Following>((db, { delay, reason, attempts, ...ending }) =>
    settleJob(db, ending, { next_at: sql`${engine.now()} + ${delay}`, reason, attempts }),
  )
}

/** Whoever took the job over when our lease had run out has the say. Tells which other work of its lane waits. */
function settleJob(db: Kysely<Database>, { team, id, lane, owner }: Slots<Ending>, change: Change) {
  const others = db.selectFrom('inbox as other').select('other.id').where('other.team', '=', team)
  const waiting = others
    .where('other.lane', '=', lane)
    .where('other.state', '=', sql.lit('waiting'))
    .where('other.id', '<>', id)
  const job = db.updateTable('inbox').set({ ...(change as object), lease_owner: null, lease_until: 0 })
  return job
    .where('team', '=', team)
    .where('id', '=', id)
    .where('lease_owner', '=', owner)
    .returning(waiting.limit(1).as('next'))
}

function hasNext([row]: readonly Following[]): boolean {
  return row?.next != null
}

function toJob({ id, team, kind, key, lane, actor, payload, attempts, created_at }: InboxRow): Job {
  return { id, team, kind, key, lane, actor, payload: JSON.parse(payload ?? 'null'), attempts, createdAt: created_at }
}
