import type { Client, QueryResult } from 'pg'

/** The longer ones are inserts of many rows, which hardly come twice alike. */
const LONGEST = 1500
const MOST_NAMES = 200

/** PostgreSQL reads and plans a statement with a name once for each connection. */
export interface StatementNames {
  find(text: string): string | undefined
  /** Tables have changed: what was read before does not fit any more. */
  forget(): void
}

export function createStatementNames(): StatementNames {
  const names = new Map<string, string>()
  let count = 0
  return {
    find(text) {
      const known = names.get(text)
      if (known || text.length > LONGEST || names.size >= MOST_NAMES) return known
      const name = `checkreply_${++count}`
      names.set(text, name)
      return name
    },
    forget: () => names.clear(),
  }
}

type Query = (text: string, values?: readonly unknown[]) => Promise<QueryResult>

/** Lets a connection keep its statements. Of several statements in one message the last one's rows count. */
export function keepStatements(client: Client, names: StatementNames): void {
  const query = client.query.bind(client) as (asked: unknown) => Promise<QueryResult | QueryResult[]>
  const keeping: Query = async (text, values = []) => {
    const name = values.length > 0 ? names.find(text) : undefined
    try {
      const result = await query(values.length > 0 ? { name, text, values } : { text })
      return Array.isArray(result) ? (result.at(-1) as QueryResult) : result
    } catch (error) {
      if ((error as { readonly code?: unknown }).code === CHANGED) names.forget()
      throw error
    }
  }
  client.query = keeping as Client['query']
}

/** What PostgreSQL says where another version has changed a table since the statement was read. */
const CHANGED = '0A000'
