import { type Kysely, sql, type Transaction } from 'kysely'
import type { DeadJob, InboxStatus } from '../app/inbox/job.ts'
import type { Engine } from './engine.ts'
import type { Database, InboxTable } from './schema.ts'
import { sweepDecisions, sweepTeams } from './team-keeping.ts'

/*
 * The few queries that go over all workspaces: the worker's housekeeping and what operators ask. None gives a person
 * what is another workspace's.
 */

type Db = Kysely<Database>

const DAY = 24 * 60 * 60 * 1000
const KEY_DAYS = 7
/** A time further ahead than this was set by a clock that has jumped back since. Leases are shorter. */
const FARTHEST = 10 * 60 * 1000

export interface Claim {
  /** Names this process. */
  readonly owner: string
  /** Milliseconds. */
  readonly lease: number
  readonly limit: number
}

export type InboxRow = { readonly [K in keyof InboxTable]: K extends 'id' ? number : InboxTable[K] }

/**
 * Without parameters, so that PostgreSQL takes it in one message (see `Engine.claimAlone`). Claims what is due: nothing behind earlier work of its lane, and no two of one lane at once. Everybody's first job
 * goes before anybody's second, and so with workspaces; what runs counts, so that one free place is shared fairly, too.
 */
export async function claimJobs(db: Db, engine: Engine, claim: Claim): Promise<readonly InboxRow[]> {
  const now = engine.now()
  const update = sql<InboxRow>`
    update inbox set lease_owner = ${sql.lit(claim.owner)}, lease_until = ${now} + ${sql.lit(claim.lease)},
      attempts = attempts + 1
    where id in (select id from inbox where id in (${findDue(engine, claim)}) ${engine.skipLocked})
    returning *`
  const { rows } = await engine.claimAlone(update).execute(db)
  return [...rows].sort((a, b) => a.id - b.id)
}

function findDue(engine: Engine, { owner, limit }: Claim) {
  // Asked once, and not for each row.
  const now = sql`(select ${engine.now()})`
  const isLeased = (row: string) =>
    sql`${sql.ref(`${row}.lease_until`)} > ${now} and ${sql.ref(`${row}.lease_until`)} < ${now} + ${sql.lit(FARTHEST)}`
  const isRunning = sql`(j.lease_owner is not null and (j.lease_owner = ${sql.lit(owner)} or (${isLeased('j')})))`
  return sql`
    select id from (
      select w.id, w.running, row_number() over (partition by w.team, w.actor order by w.running desc, w.id) as turn,
        row_number() over (partition by w.team order by w.running desc, w.id) as team_turn
      from (
        select j.id, j.team, j.actor, case when ${isRunning} then 1 else 0 end as running
        from inbox j
        where j.state = 'waiting' and (${isRunning}
          or ((j.next_at <= ${now} or j.next_at > ${now} + ${sql.lit(FARTHEST)})
            and not exists (
              select 1 from inbox e where e.state = 'waiting' and e.team = j.team and e.lane = j.lane and e.id <> j.id
                and (e.id < j.id or (${isLeased('e')})))))
      ) as w
    ) as due
    where running = 0
    order by turn, team_turn, id limit ${sql.lit(limit)}`
}

export async function renewLeases(db: Db, engine: Engine, { owner, lease }: Omit<Claim, 'limit'>): Promise<void> {
  await sql`update inbox set lease_until = ${engine.now()} + ${sql.lit(lease)}
    where state = 'waiting' and lease_owner = ${owner}`.execute(db)
}

export async function readStatus(db: Db, engine: Engine): Promise<InboxStatus> {
  const { rows } = await sql<{ state: string; jobs: number; age: number }>`
    select state, count(*) as jobs, ${engine.now()} - min(created_at) as age
    from inbox where state in ('waiting', 'dead') group by state`.execute(db)
  const of = (state: string) => rows.find((row) => row.state === state)
  return {
    waiting: of('waiting')?.jobs ?? 0,
    dead: of('dead')?.jobs ?? 0,
    age: Math.max(0, (of('waiting')?.age ?? 0) / 1000),
  }
}

export async function listDead(db: Db, ids: readonly number[] | null): Promise<readonly DeadJob[]> {
  const dead = db.selectFrom('inbox').selectAll().where('state', '=', 'dead').orderBy('id')
  const rows = await (ids ? dead.where('id', 'in', [...ids]) : dead).execute()
  return rows.map((row) => ({
    id: row.id,
    team: row.team,
    kind: row.kind,
    lane: row.lane,
    attempts: row.attempts,
    createdAt: row.created_at,
    reason: row.reason ?? '',
    canReplay: row.payload !== null,
  }))
}

export async function replayDead(db: Db, ids: readonly number[]): Promise<number> {
  if (ids.length === 0) return 0
  const again = {
    state: 'waiting',
    attempts: 0,
    next_at: 0,
    lease_until: 0,
    lease_owner: null,
    reason: null,
    done_at: null,
  }
  const dead = db.updateTable('inbox').set(again).where('state', '=', 'dead').where('payload', 'is not', null)
  return Number((await dead.where('id', 'in', [...ids]).executeTakeFirst()).numUpdatedRows)
}

/** Words older than `days` go. What never got a report waits a day at least, so that it can be mended. */
export async function sweepAll(db: Db, days: number): Promise<void> {
  const now = Date.now()
  const oldest = now - Math.max(days, 1) * DAY
  await db.transaction().execute(async (transaction) => {
    await wipeOld(transaction, oldest)
    await sweepDecisions(transaction, oldest, now)
    await sweepTeams(transaction, days, now)
    await transaction
      .deleteFrom('inbox')
      .where('state', '=', 'done')
      .where('done_at', '<', now - KEY_DAYS * DAY)
      .execute()
    await transaction
      .deleteFrom('told')
      .where('told_at', '<', now - KEY_DAYS * DAY)
      .execute()
  })
}

async function wipeOld(db: Transaction<Database>, oldest: number): Promise<void> {
  const posts = db.updateTable('posts').set({ text: null }).where('text', 'is not', null)
  await posts.where('saved_at', '<', oldest).execute()
  const reports = db.updateTable('reports').set({ report: null }).where('report', 'is not', null)
  await reports.where('checked_at', '<', new Date(oldest).toISOString()).execute()
  const letters = db.updateTable('inbox').set({ payload: null }).where('state', '=', 'dead')
  await letters.where('created_at', '<', oldest).execute()
}
