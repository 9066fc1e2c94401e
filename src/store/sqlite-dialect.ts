import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'

/** Kysely over node:sqlite. Its own SqliteDialect speaks better-sqlite3's dialect, with which SELECTs return nothing. */
export function createSqliteDialect(path: string): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => createDriver(path),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  }
}

/** WAL with full sync loses nothing on power loss; secure_delete overwrites what is deleted. */
const PRAGMAS =
  'pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on; pragma foreign_keys = on'

function createDriver(path: string): Driver {
  const database = new DatabaseSync(path, { open: false, timeout: 5000 })
  const connection = createConnection(database)
  const run = async (sql: string) => void (await connection.executeQuery(CompiledQuery.raw(sql)))
  return {
    async init() {
      database.open()
      database.exec(PRAGMAS)
    },
    acquireConnection: async () => connection,
    // Plain `begin` takes its lock at the first write, too late for those who have read: "database is locked".
    beginTransaction: () => run('begin immediate'),
    commitTransaction: () => run('commit'),
    rollbackTransaction: () => run('rollback'),
    releaseConnection: async () => {},
    destroy: async () => database.close(),
  }
}

function createConnection(database: DatabaseSync): DatabaseConnection {
  return {
    async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
      const statement = database.prepare(sql)
      const values = parameters.map(toBindable)
      if (statement.columns().length > 0) return { rows: statement.all(...values) as R[] }
      const { changes, lastInsertRowid } = statement.run(...values)
      return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) }
    },
    // biome-ignore lint/correctness/useYield: a driver must have it, and nothing here streams
    async *streamQuery() {
      throw new Error('SQLite queries are not streamed')
    },
  }
}

/** node:sqlite binds a Date or an object as NULL without a word. */
function toBindable(value: unknown): SQLInputValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint')
    return value
  if (value instanceof Uint8Array) return value
  throw new TypeError(`SQLite cannot store a ${value instanceof Date ? 'Date' : typeof value}: convert it first`)
}
