import { type Kysely, sql } from 'kysely'
import type { Engine } from '../engine.ts'

/** What teams decide, and what of reports outlives their words. */
export async function createTeamTables(db: Kysely<unknown>, engine: Engine): Promise<void> {
  await widenReports(db)
  await createSettings(db)
  await createAppeals(db, engine)
  await createExceptions(db, engine)
  await createMutes(db, engine)
  await createCards(db)
  await createAudit(db, engine)
}

async function widenReports(db: Kysely<unknown>): Promise<void> {
  for (const column of ['marks', 'strengths'])
    await db.schema
      .alterTable('reports')
      .addColumn(column, 'text', (the) => the.notNull().defaultTo('[]'))
      .execute()
  await db.schema.createIndex('reports_by_time').on('reports').columns(['team', 'checked_at']).execute()
}

async function createSettings(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('team_settings')
    .addColumn('team', 'text', (column) => column.primaryKey())
    .addColumn('settings', 'text', (column) => column.notNull())
    .addColumn('retention_days', 'integer')
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('saved_at', 'bigint', (column) => column.notNull())
    .execute()
}

async function createAppeals(db: Kysely<unknown>, { idType }: Engine): Promise<void> {
  await db.schema
    .createTable('appeals')
    .addColumn('id', idType, (column) => column.primaryKey())
    .addColumn('team', 'text', (column) => column.notNull())
    .addColumn('report_key', 'text', (column) => column.notNull())
    .addColumn('channel', 'text')
    .addColumn('ts', 'text')
    .addColumn('revision', 'text', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('finding_index', 'integer', (column) => column.notNull())
    .addColumn('finding', 'text', (column) => column.notNull())
    .addColumn('criterion', 'text', (column) => column.notNull())
    .addColumn('cue', 'text', (column) => column.notNull())
    .addColumn('language', 'text')
    .addColumn('quote', 'text')
    .addColumn('reason', 'text')
    .addColumn('draft', 'text')
    .addColumn('customer', 'text')
    .addColumn('situation', 'text', (column) => column.notNull())
    .addColumn('marks', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('decided_by', 'text')
    .addColumn('decided_at', 'bigint')
    .addColumn('note', 'text')
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addUniqueConstraint('appeals_key', ['team', 'report_key', 'finding_index'])
    .execute()
  await db.schema.createIndex('appeals_by_author').on('appeals').columns(['team', 'author']).execute()
}

async function createExceptions(db: Kysely<unknown>, { idType }: Engine): Promise<void> {
  await db.schema
    .createTable('exceptions')
    .addColumn('id', idType, (column) => column.primaryKey())
    .addColumn('team', 'text', (column) => column.notNull())
    .addColumn('criterion', 'text', (column) => column.notNull())
    .addColumn('cue', 'text', (column) => column.notNull())
    .addColumn('mark', 'text', (column) => column.notNull())
    .addColumn('appeal', 'bigint', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('quote', 'text')
    .addColumn('decided_by', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addUniqueConstraint('exceptions_key', ['team', 'criterion', 'cue', 'mark'])
    .execute()
}

async function createMutes(db: Kysely<unknown>, { idType }: Engine): Promise<void> {
  await db.schema
    .createTable('mutes')
    .addColumn('id', idType, (column) => column.primaryKey())
    .addColumn('team', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('criterion', 'text', (column) => column.notNull())
    // Empty for a whole criterion: nulls would all be different.
    .addColumn('cue', 'text', (column) => column.notNull())
    .addColumn('until', 'bigint', (column) => column.notNull())
    .addUniqueConstraint('mutes_key', ['team', 'person', 'criterion', 'cue'])
    .execute()
}

async function createCards(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('cards')
    .addColumn('team', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('channel', 'text')
    .addColumn('ts', 'text')
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('decided_by', 'text')
    .addColumn('decided_at', 'bigint')
    .addColumn('revision', 'text')
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('cards_key', ['team', 'key'])
    .execute()
  await db.schema.createIndex('cards_by_author').on('cards').columns(['team', 'author']).execute()
  // Leads were told of these before what they do about it was kept.
  await sql`insert into cards (team, key, channel, ts, author, state, version, created_at)
    select team, channel || ' ' || ts, channel, ts, author, 'open', 0, saved_at
    from posts where card_ts is not null`.execute(db)
}

async function createAudit(db: Kysely<unknown>, { idType }: Engine): Promise<void> {
  await db.schema
    .createTable('audit')
    .addColumn('id', idType, (column) => column.primaryKey())
    .addColumn('team', 'text', (column) => column.notNull())
    .addColumn('who', 'text', (column) => column.notNull())
    .addColumn('what', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('about', 'text')
    .addColumn('state_before', 'text', (column) => column.notNull())
    .addColumn('state_after', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('audit_by_about').on('audit').columns(['team', 'about']).execute()
}
