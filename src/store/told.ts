import type { Kysely } from 'kysely'
import type { Database } from './schema.ts'

/** True once for each key of a workspace (again after a week): for what is to be said once. */
export async function tellOnce(db: Kysely<Database>, team: string, key: string): Promise<boolean> {
  const insert = db.insertInto('told').values({ team, key, told_at: Date.now() })
  const row = await insert
    .onConflict((conflict) => conflict.columns(['team', 'key']).doNothing())
    .returning('key')
    .executeTakeFirst()
  return row !== undefined
}
