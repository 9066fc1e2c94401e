import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { Kysely, sql } from 'kysely'
import type { Address, KeptReport, Store } from '../app/ports.ts'
import type { Post } from '../app/post.ts'
import { migrate } from './migrations.ts'
import { toPost, toPostRow, toReportRow } from './rows.ts'
import type { Database } from './schema.ts'
import { createSqliteDialect } from './sqlite-dialect.ts'

/** Opens the database file, makes its folder where missing, and brings its tables up to date. */
export async function openSqliteStore(path: string): Promise<Store> {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true })
  const db = new Kysely<Database>({ dialect: createSqliteDialect(path) })
  await migrate(db as Kysely<unknown>)
  return {
    findPost: (at) => findPost(db, at),
    findThread: (root) => findThread(db, root),
    savePost: (post) => savePost(db, post),
    wipePost: (post) => wipePost(db, post),
    saveReport: (report) => saveReport(db, report),
    close: () => db.destroy(),
  }
}

async function findPost(db: Kysely<Database>, { team, channel, ts }: Address): Promise<Post | null> {
  const rows = db.selectFrom('posts').selectAll().where('team', '=', team).where('channel', '=', channel)
  const row = await rows.where('ts', '=', ts).executeTakeFirst()
  return row ? toPost(row) : null
}

async function findThread(db: Kysely<Database>, { team, channel, ts }: Address): Promise<readonly Post[]> {
  const rows = db.selectFrom('posts').selectAll().where('team', '=', team).where('channel', '=', channel)
  const thread = await rows
    .where((is) => is.or([is('ts', '=', ts), is('thread', '=', ts)]))
    .orderBy('ts')
    .execute()
  return thread.map(toPost)
}

async function savePost(db: Kysely<Database>, post: Post): Promise<void> {
  const row = toPostRow(post)
  const insert = db.insertInto('posts').values(row)
  await insert.onConflict((conflict) => conflict.columns(['team', 'channel', 'ts']).doUpdateSet(row)).execute()
}

async function saveReport(db: Kysely<Database>, report: KeptReport): Promise<void> {
  const row = toReportRow(report)
  const insert = db.insertInto('reports').values(row)
  const columns = ['team', 'channel', 'ts', 'revision'] as const
  await insert.onConflict((conflict) => conflict.columns(columns).doUpdateSet(row)).execute()
}

async function wipePost(db: Kysely<Database>, post: Post): Promise<void> {
  const { team, channel, ts } = post.at
  await db.transaction().execute(async (transaction) => {
    await savePost(transaction, { ...post, text: null })
    const reports = transaction.updateTable('reports').set({ report: null }).where('team', '=', team)
    await reports.where('channel', '=', channel).where('ts', '=', ts).execute()
  })
  // Until the log is folded in, the old text can still be read in it.
  await sql`pragma wal_checkpoint(truncate)`.execute(db)
}
