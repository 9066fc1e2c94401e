import { type Kysely, sql } from 'kysely'
import type { Engine } from '../engine.ts'

export async function createInbox(db: Kysely<unknown>, engine: Engine): Promise<void> {
  await createJobs(db, engine)
  await createPostings(db)
  await db.schema
    .alterTable('posts')
    .addColumn('saved_at', 'bigint', (column) => column.notNull().defaultTo(0))
    .execute()
}

async function createJobs(db: Kysely<unknown>, { idType }: Engine): Promise<void> {
  await db.schema
    .createTable('inbox')
    .addColumn('id', idType, (column) =>
      idType === 'integer' ? column.primaryKey().autoIncrement() : column.primaryKey(),
    )
    .addColumn('team', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('lane', 'text', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('payload', 'text')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('next_at', 'bigint', (column) => column.notNull())
    .addColumn('lease_owner', 'text')
    .addColumn('lease_until', 'bigint', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('done_at', 'bigint')
    .addUniqueConstraint('inbox_key', ['team', 'key'])
    .execute()
  // Few rows wait and many are done: the indexes that claims go by hold only those that wait.
  await sql`create index inbox_by_lane on inbox (team, lane, id) where state = 'waiting'`.execute(db)
  await sql`create index inbox_waiting on inbox (id) where state = 'waiting'`.execute(db)
  await sql`create index inbox_done on inbox (done_at) where state = 'done'`.execute(db)
}

async function createPostings(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('postings')
    .addColumn('team', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('thread', 'text')
    .addColumn('ts', 'text')
    .addColumn('tried_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('postings_key', ['team', 'key'])
    .execute()
}
