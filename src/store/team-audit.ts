import type { Kysely } from 'kysely'
import type { AuditEntry } from '../app/team/ports.ts'
import type { Database } from './schema.ts'

type Db = Kysely<Database>

/** Written and read, never changed. */
export async function addAudit(db: Db, entry: AuditEntry): Promise<void> {
  const { before, after, ...rest } = entry
  const row = { ...rest, state_before: JSON.stringify(before), state_after: JSON.stringify(after) }
  await db.insertInto('audit').values(row).execute()
}

export async function listAudit(
  db: Db,
  team: string,
  { limit, about }: { readonly limit: number; readonly about?: string },
): Promise<readonly AuditEntry[]> {
  const all = db.selectFrom('audit').selectAll().where('team', '=', team)
  const asked = about === undefined ? all : all.where('about', '=', about)
  const rows = await asked.orderBy('id', 'desc').limit(limit).execute()
  return rows.map(({ id, state_before, state_after, ...entry }) => ({
    ...entry,
    before: JSON.parse(state_before),
    after: JSON.parse(state_after),
  }))
}

/** Does `work` and writes it down, or neither: `work` says by false that there was nothing to do. */
export function withAudit(db: Db, entry: AuditEntry, work: (db: Db) => Promise<boolean>): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const isDone = await work(transaction)
    if (isDone) await addAudit(transaction, entry)
    return isDone
  })
}
