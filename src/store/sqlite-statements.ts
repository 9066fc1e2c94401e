import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import type { CompiledQuery, QueryResult } from 'kysely'
import { Late } from './late.ts'

/** The longer ones are inserts of many rows, which hardly come twice alike. */
const MOST_KEPT = 200

interface Prepared {
  readonly statement: StatementSync
  readonly givesRows: boolean
}

/** Runs Kysely's queries; a statement that was prepared once is kept. */
export function createStatements(database: DatabaseSync): <R>(query: CompiledQuery) => QueryResult<R> {
  const kept = new Map<string, Prepared>()

  function prepare(sql: string): Prepared {
    const known = kept.get(sql)
    if (known) return known
    const statement = database.prepare(sql)
    const prepared = { statement, givesRows: statement.columns().length > 0 }
    if (kept.size < MOST_KEPT) kept.set(sql, prepared)
    return prepared
  }

  return <R>({ sql, parameters }: CompiledQuery): QueryResult<R> => {
    const { statement, givesRows } = prepare(sql)
    const values = parameters.map(toBindable)
    if (givesRows) return { rows: statement.all(...values) as R[] }
    const { changes, lastInsertRowid } = statement.run(...values)
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) }
  }
}

/** node:sqlite binds a Date or an object as NULL without a word. */
function toBindable(value: unknown): SQLInputValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint')
    return value
  if (value instanceof Uint8Array) return value
  if (value instanceof Late) return value.read()
  throw new TypeError(`SQLite cannot store a ${value instanceof Date ? 'Date' : typeof value}: convert it first`)
}
