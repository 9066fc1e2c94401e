import type { Kysely } from 'kysely'
import type { Engine } from '../engine.ts'

export async function createPostsAndReports(db: Kysely<unknown>, engine: Engine): Promise<void> {
  await createPosts(db)
  await createReports(db, engine)
}

async function createPosts(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('posts')
    .addColumn('team', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('ts', 'text', (column) => column.notNull())
    .addColumn('thread', 'text')
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('text', 'text')
    .addColumn('revision', 'text', (column) => column.notNull())
    .addColumn('is_deleted', 'integer', (column) => column.notNull())
    .addColumn('report_ts', 'text')
    .addColumn('shown_revision', 'text')
    .addColumn('card_channel', 'text')
    .addColumn('card_ts', 'text')
    .addColumn('card_state', 'text')
    .addPrimaryKeyConstraint('posts_key', ['team', 'channel', 'ts'])
    .execute()
  await db.schema.createIndex('posts_by_thread').on('posts').columns(['team', 'channel', 'thread']).execute()
}

async function createReports(db: Kysely<unknown>, { idType }: Engine): Promise<void> {
  await db.schema
    .createTable('reports')
    .addColumn('id', idType, (column) => column.primaryKey())
    .addColumn('team', 'text', (column) => column.notNull())
    .addColumn('channel', 'text')
    .addColumn('ts', 'text')
    .addColumn('revision', 'text', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('verdict', 'text', (column) => column.notNull())
    .addColumn('score', 'integer')
    .addColumn('notice', 'text')
    .addColumn('language', 'text')
    .addColumn('criteria', 'text', (column) => column.notNull())
    .addColumn('rubric', 'text', (column) => column.notNull())
    .addColumn('report', 'text')
    .addColumn('checked_at', 'text', (column) => column.notNull())
    .addUniqueConstraint('reports_by_revision', ['team', 'channel', 'ts', 'revision'])
    .execute()
  await db.schema.createIndex('reports_by_author').on('reports').columns(['team', 'author', 'checked_at']).execute()
}
