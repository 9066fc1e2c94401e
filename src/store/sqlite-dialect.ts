import { DatabaseSync } from 'node:sqlite'
import { type Dialect, type Driver, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'
import type { Haste } from './sqlite-commits.ts'
import { createSqliteConnections } from './sqlite-connections.ts'

/** WAL with full sync loses nothing on power loss; secure_delete overwrites what is deleted. */
const PRAGMAS =
  'pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on; pragma foreign_keys = on'

/**
 * Kysely over node:sqlite, for sure and for easy writes to the same file. Its own SqliteDialect speaks better-sqlite3's
 * dialect, with which SELECTs return nothing.
 */
export function createSqliteDialects(path: string, maxPages?: number): Readonly<Record<Haste, Dialect>> {
  const database = new DatabaseSync(path, { open: false, timeout: 5000 })
  const connections = createSqliteConnections(database)

  function open(): void {
    if (database.isOpen) return
    database.open()
    database.exec(PRAGMAS)
    if (maxPages !== undefined) database.exec(`pragma max_page_count = ${maxPages}`)
  }

  function createDriver(haste: Haste): Driver {
    return {
      init: async () => open(),
      acquireConnection: async () => connections.create(haste),
      beginTransaction: (connection) => connections.begin(connection),
      commitTransaction: (connection) => connections.end(connection, 'commit'),
      rollbackTransaction: (connection) => connections.end(connection, 'rollback'),
      releaseConnection: async () => {},
      destroy: async () => {
        if (database.isOpen) connections.close()
      },
    }
  }

  const createDialect = (haste: Haste): Dialect => ({
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => createDriver(haste),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  })
  return { sure: createDialect('sure'), easy: createDialect('easy') }
}
