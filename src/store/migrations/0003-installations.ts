import type { Kysely } from 'kysely'

export async function createInstallations(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('workspaces')
    .addColumn('team', 'text', (column) => column.primaryKey())
    .addColumn('review_channel', 'text')
    .addColumn('flagged_channel', 'text')
    .addColumn('crisis_text', 'text')
    .execute()
  await db.schema
    .createTable('installations')
    .addColumn('team', 'text', (column) => column.primaryKey())
    .addColumn('token', 'text', (column) => column.notNull())
    .addColumn('key_id', 'text', (column) => column.notNull())
    .addColumn('bot_id', 'text', (column) => column.notNull())
    .addColumn('bot_user', 'text', (column) => column.notNull())
    .addColumn('installer', 'text', (column) => column.notNull())
    .addColumn('scopes', 'text', (column) => column.notNull())
    .addColumn('installed_at', 'bigint', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('told')
    .addColumn('team', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('told_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('told_key', ['team', 'key'])
    .execute()
}
