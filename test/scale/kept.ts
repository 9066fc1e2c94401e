import { rm } from 'node:fs/promises'
import { backup, DatabaseSync } from 'node:sqlite'
import pg from 'pg'

/** What a database holds. */
export interface Kept {
  readonly rows: Readonly<Record<string, number>>
  /** Of all tables and indexes. */
  readonly bytes: number
  /** The same once words are wiped and what is swept after a week is gone; null where that was not tried. */
  readonly bytesLater: number | null
  /** Written to PostgreSQL's log so far; null for SQLite. */
  readonly log: number | null
}

/** The tables into which a check writes. */
const TABLES = ['inbox', 'posts', 'reports', 'postings', 'cards', 'told']

/** As a sweep leaves it, long after. */
const SWEEP = [
  "delete from inbox where state = 'done'",
  'delete from told',
  'update posts set text = null',
  'update reports set report = null',
]

/** Reads a copy, so that the bot's own file is left alone. */
export async function readSqlite(file: string): Promise<Kept> {
  const copy = await copyDatabase(file)
  const database = new DatabaseSync(copy)
  const read = (sql: string) => Number(Object.values(database.prepare(sql).get() ?? {})[0])
  const rows = Object.fromEntries(TABLES.map((table) => [table, read(`select count(*) from ${table}`)]))
  const size = () => {
    database.exec('vacuum')
    return read('pragma page_count') * read('pragma page_size')
  }
  const bytes = size()
  for (const sql of SWEEP) database.exec(sql)
  const bytesLater = size()
  database.close()
  await rm(copy)
  return { rows, bytes, bytesLater, log: null }
}

async function copyDatabase(file: string): Promise<string> {
  const source = new DatabaseSync(file, { readOnly: true, timeout: 5000 })
  await backup(source, `${file}.copy`)
  source.close()
  return `${file}.copy`
}

export async function readPostgres(url: string): Promise<Kept> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const read = async (sql: string) => Number(Object.values((await client.query(sql)).rows[0] ?? {})[0])
  const log = await read("select pg_current_wal_lsn() - '0/0'")
  const rows: Record<string, number> = {}
  let bytes = 0
  for (const table of TABLES) {
    await client.query(`vacuum full ${table}`)
    rows[table] = await read(`select count(*) from ${table}`)
    bytes += await read(`select pg_total_relation_size('${table}')`)
  }
  await client.end()
  return { rows, bytes, bytesLater: null, log }
}
