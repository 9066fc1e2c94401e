import type { Kysely } from 'kysely'

export async function createJudgeLedgerTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('judge_spend')
    .addColumn('day', 'text', (column) => column.primaryKey())
    .addColumn('tokens', 'bigint', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('judge_answers')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('answer', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('judge_answers_by_age').on('judge_answers').column('expires_at').execute()
}
