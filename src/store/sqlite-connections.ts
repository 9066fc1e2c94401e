import type { DatabaseSync } from 'node:sqlite'
import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely'
import { createCommitter, type Haste } from './sqlite-commits.ts'
import { createStatements } from './sqlite-statements.ts'
import { nameTrouble } from './trouble.ts'

export interface SqliteConnections {
  create(haste: Haste): DatabaseConnection
  /** Waits until no other transaction runs. */
  begin(connection: DatabaseConnection): Promise<void>
  end(connection: DatabaseConnection, how: 'commit' | 'rollback'): Promise<void>
  close(): void
}

/** Many connections over the one that SQLite has: whoever is in a transaction has it alone. */
export function createSqliteConnections(database: DatabaseSync): SqliteConnections {
  const execute = createStatements(database)
  const committer = createCommitter(database)
  const queue: (() => void)[] = []
  let owner: DatabaseConnection | null = null

  function create(haste: Haste): DatabaseConnection {
    const connection: DatabaseConnection = {
      async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
        while (owner !== null && owner !== connection) await turn()
        try {
          return await run<R>(query, connection, haste)
        } catch (error) {
          throw nameTrouble(error)
        }
      },
      // biome-ignore lint/correctness/useYield: a driver must have it, and nothing here streams
      async *streamQuery() {
        throw new Error('SQLite queries are not streamed')
      },
    }
    return connection
  }

  async function run<R>(query: CompiledQuery, connection: DatabaseConnection, haste: Haste): Promise<QueryResult<R>> {
    const [verb] = query.sql.trimStart().split(/\s/, 1)
    if (owner === connection || verb === 'select') return execute<R>(query)
    if (verb !== 'pragma') return committer.write(() => execute<R>(query), haste)
    committer.flush()
    return execute<R>(query)
  }

  function turn(): Promise<void> {
    return new Promise((resolve) => queue.push(resolve))
  }

  function letOthers(): void {
    owner = null
    for (const next of queue.splice(0)) next()
  }

  return {
    create,
    async begin(connection) {
      while (owner !== null) await turn()
      owner = connection
      try {
        committer.begin()
      } catch (error) {
        letOthers()
        throw nameTrouble(error)
      }
    },
    async end(connection, how) {
      try {
        if (owner === connection && database.isTransaction) database.exec(how)
      } catch (error) {
        throw nameTrouble(error)
      } finally {
        if (owner === connection && !database.isTransaction) letOthers()
      }
    },
    close() {
      committer.flush()
      database.close()
    },
  }
}
