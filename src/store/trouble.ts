import { Passing } from '../app/failures.ts'

/** SQLite: busy, locked, out of memory, interrupted, input/output, full, cannot open. */
const SQLITE_PASSES: readonly number[] = [5, 6, 7, 9, 10, 13, 14]
/** PostgreSQL: connection, a table changed by another version, transaction rollback, resources, operator, system. */
const POSTGRES_PASSES = /^(?:08|0A000|40|53|57|58)/
const NETWORK_PASSES = /^E(?:CONN|TIMEDOUT|PIPE|HOST|NET|AI_AGAIN)/
/** Errors of the driver that come without a code. */
const WORDS = /^(?:Connection terminated|timeout exceeded|Client has encountered a connection error|Query read timeout)/

/** A database that is away, locked or full comes back: what failed for that is worth another try. */
export function nameTrouble(error: unknown): unknown {
  return passes(error) ? new Passing('The database is away or full', { cause: error }) : error
}

/** What drivers throw. */
interface DriverError {
  readonly code?: unknown
  readonly errcode?: unknown
  readonly message?: unknown
}

function passes(thrown: unknown): boolean {
  const error = (thrown ?? {}) as DriverError
  if (typeof error.errcode === 'number') return SQLITE_PASSES.includes(error.errcode & 0xff)
  const code = String(error.code ?? '')
  return POSTGRES_PASSES.test(code) || NETWORK_PASSES.test(code) || WORDS.test(String(error.message))
}
