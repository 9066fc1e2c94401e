import { type Dialect, type Kysely, type RawBuilder, sql } from 'kysely'
import { Late } from './late.ts'
import type { Database } from './schema.ts'

/** What SQLite and PostgreSQL do differently. */
export interface Engine {
  readonly name: 'sqlite' | 'postgres'
  /** For what must be on the disk before anybody is told, and for what can be done again after a power loss. */
  readonly dialects: Readonly<Record<'sure' | 'easy', Dialect>>
  /** The time by which leases go, in milliseconds: one clock for all who share the database. */
  readonly now: () => RawBuilder<number>
  /** Lets one claim go after the other, over all processes: none may look before the one before has written. */
  readonly claimAlone: <T>(claim: RawBuilder<T>) => RawBuilder<T>
  /** Whether no work of a lane waits. Holds until the insert that asks is committed. */
  readonly isLaneFree: (team: RawBuilder<string>, lane: RawBuilder<string>) => RawBuilder<boolean>
  /** Ends a SELECT of rows that are about to be claimed. */
  readonly skipLocked: RawBuilder<unknown>
  /** The column type of ids that count up. */
  readonly idType: 'integer' | 'bigserial'
  /** Makes what was wiped unreadable in the files, too. */
  readonly scrub: (db: Kysely<Database>) => Promise<unknown>
}

export function createSqliteEngine(dialects: Engine['dialects']): Engine {
  return {
    name: 'sqlite',
    dialects,
    now: () => sql<number>`${new Late(() => Date.now())}`,
    // One statement, and one process that writes.
    claimAlone: (claim) => claim,
    isLaneFree: (team, lane) =>
      sql<boolean>`not exists (select 1 from inbox as e where e.state = 'waiting' and e.team = ${team} and e.lane = ${lane})`,
    skipLocked: sql``,
    idType: 'integer',
    // Until the log is folded in, the old text can still be read in it.
    scrub: (db) => sql`pragma wal_checkpoint(truncate)`.execute(db),
  }
}

/** Any number does, as long as nobody else in the database uses it. */
const CLAIM_LOCK = 7_120_933

export function createPostgresEngine(dialects: Engine['dialects']): Engine {
  return {
    name: 'postgres',
    dialects,
    now: () => sql<number>`(extract(epoch from clock_timestamp()) * 1000)::bigint`,
    // One message, which PostgreSQL takes for one transaction: nobody waits for us to come back in between. Each
    // statement sees what was committed before it began.
    claimAlone: (claim) => sql`select pg_advisory_xact_lock(${sql.lit(CLAIM_LOCK)}); ${claim}`,
    isLaneFree: (team, lane) => sql<boolean>`inbox_lane_is_free(${team}, ${lane})`,
    skipLocked: sql`for update skip locked`,
    idType: 'bigserial',
    scrub: async () => {},
  }
}
