import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresDialect,
  type QueryResult,
} from 'kysely'
import type pg from 'pg'
import { createStatementNames, keepStatements } from './postgres-statements.ts'
import { nameTrouble } from './trouble.ts'

const INT8 = 20

/** Kysely over pg, for sure and for easy writes to the same database. */
export function createPostgresDialects(url: string): Readonly<Record<'sure' | 'easy', Dialect>> {
  return { sure: createDialect(url, 'on'), easy: createDialect(url, 'off') }
}

/** A database that goes away is told as what it is: it comes back. */
function createDialect(url: string, synchronousCommit: 'on' | 'off'): Dialect {
  const dialect = new PostgresDialect({ pool: async () => createPool(url, synchronousCommit) })
  return {
    createAdapter: () => dialect.createAdapter(),
    createDriver: () => namingTrouble(dialect.createDriver()),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  }
}

/** Loaded only where it is used: who keeps to a file starts sooner. */
async function createPool(url: string, synchronousCommit: 'on' | 'off'): Promise<pg.Pool> {
  const { default: driver } = await import('pg')
  const pool = new driver.Pool({
    connectionString: url,
    // Each has statements of its own to read and plan; more at once only wait for the same processors.
    max: 5,
    connectionTimeoutMillis: 5000,
    statement_timeout: 30_000,
    options: `-c synchronous_commit=${synchronousCommit}`,
    // Counts and milliseconds are far from 2^53.
    types: { getTypeParser: (id, format) => (id === INT8 ? Number : driver.types.getTypeParser(id, format)) },
  })
  const names = createStatementNames()
  // An idle connection that breaks is replaced; without a listener it would end the process.
  pool.on('error', () => {})
  // So would one that breaks between two queries of a transaction. The next query tells.
  pool.on('connect', (client) => {
    client.on('error', () => {})
    keepStatements(client, names)
  })
  return pool
}

function namingTrouble(driver: Driver): Driver {
  const acquire = driver.acquireConnection.bind(driver)
  driver.acquireConnection = (options) => acquire(options).then(wrapped, rethrowNamed)
  return driver
}

/** A connection comes back from the pool many times: it is wrapped once. */
const WRAPPED = new WeakSet<DatabaseConnection>()

function wrapped(connection: DatabaseConnection): DatabaseConnection {
  if (WRAPPED.has(connection)) return connection
  WRAPPED.add(connection)
  const execute = connection.executeQuery.bind(connection)
  connection.executeQuery = <R>(query: CompiledQuery) => execute(query).catch(rethrowNamed) as Promise<QueryResult<R>>
  return connection
}

function rethrowNamed(error: unknown): never {
  throw nameTrouble(error)
}
