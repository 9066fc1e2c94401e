import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { NewJob, Taken } from '../app/inbox/job.ts'
import type { Engine } from './engine.ts'
import type { InboxOptions } from './inbox.ts'
import type { Database } from './schema.ts'

/** As what a job begins: whose it is at once, and whose it is where nothing else of its lane waits. */
type Beginning = 'claimed' | 'claimed_if_free' | 'waiting'

export interface WrittenJob {
  readonly job: NewJob
  readonly json: string
  readonly beginning: Beginning
}

/** Written before it is put together with others, so that what cannot be written fails alone. */
export function writeJob(job: NewJob, beginning: Beginning): WrittenJob {
  return { job, json: JSON.stringify(job.payload), beginning }
}

interface AddedRow {
  readonly id: number
  readonly team: string
  readonly key: string
  readonly attempts: number
  readonly created_at: number
}

/** One commit for all that came at the same time. Answers in the order asked; null for what is known. */
export function addJobs(db: Kysely<Database>, engine: Engine, options: InboxOptions) {
  return async (written: readonly WrittenJob[]): Promise<readonly (Taken | null)[]> => {
    const { rows } = await insert(written, engine, options).execute(db)
    const added = new Map(rows.map((row) => [`${row.team} ${row.key}`, row]))
    return written.map(({ job }) => {
      const row = added.get(`${job.team} ${job.key}`)
      added.delete(`${job.team} ${job.key}`)
      return row ? toTaken(job, row) : null
    })
  }
}

function toTaken({ isLive, ...job }: NewJob, { id, attempts, created_at: createdAt }: AddedRow): Taken {
  return { job: { ...job, id, attempts, createdAt }, isClaimed: attempts > 0 }
}

/** Asks of each lane once, and before the row is made, so that a lane is not found busy with the row itself. */
function insert(written: readonly WrittenJob[], engine: Engine, { owner, lease }: InboxOptions): RawBuilder<AddedRow> {
  const now = engine.now()
  const isFree = engine.isLaneFree(sql.ref('given.team'), sql.ref('given.lane'))
  const until = sql`${now} + ${sql.lit(lease)}`
  return sql<AddedRow>`
    with given (team, kind, key, lane, actor, payload, beginning) as (values ${sql.join(toRows(written))}),
      begun as materialized (
        select given.*, case when beginning = 2 then 1 when beginning = 1 and ${isFree} then 1 else 0 end as claims
        from given
      )
    insert into inbox
      (team, kind, key, lane, actor, payload, state, attempts, next_at, lease_owner, lease_until, created_at)
    select team, kind, key, lane, actor, payload, 'waiting', claims, 0,
      case when claims = 1 then ${sql.lit(owner)} end, case when claims = 1 then ${until} else 0 end, ${now}
    from begun where true
    on conflict (team, key) do nothing
    returning id, team, key, attempts, created_at`
}

const BEGINNINGS: Readonly<Record<Beginning, number>> = { claimed: 2, claimed_if_free: 1, waiting: 0 }

/** Lanes in one order in every process: who waits for a lane never has one that the other waits for. */
function toRows(written: readonly WrittenJob[]): readonly RawBuilder<unknown>[] {
  const sorted = written.toSorted((a, b) => compare(nameLane(a), nameLane(b)))
  return sorted.map((one, index) => {
    const { job, json, beginning } = one
    const { team, kind, key, lane, actor } = job
    const isBehind = beginning === 'claimed_if_free' && sorted.slice(0, index).some((other) => hasLane(other, one))
    const begins = BEGINNINGS[isBehind ? 'waiting' : beginning]
    return sql`(${team}, ${kind}, ${key}, ${lane}, ${actor}, ${json}, cast(${begins} as integer))`
  })
}

function hasLane(one: WrittenJob, other: WrittenJob): boolean {
  return nameLane(one) === nameLane(other)
}

function nameLane({ job: { team, lane } }: WrittenJob): string {
  return `${team} ${lane}`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
