import type { Kysely } from 'kysely'
import { type Migration, type MigrationProvider, Migrator } from 'kysely/migration'
import type { Engine } from './engine.ts'
import { createPostsAndReports } from './migrations/0001-posts-and-reports.ts'
import { createInbox } from './migrations/0002-inbox.ts'
import { createInstallations } from './migrations/0003-installations.ts'
import { createJudgeLedgerTables } from './migrations/0004-judge-ledger.ts'
import { createTeamTables } from './migrations/0005-team.ts'
import { createFreeLanes } from './migrations/0006-free-lanes.ts'

/** In the order of their names. A migration that has been released is never changed: add another. */
function list(engine: Engine): Readonly<Record<string, Migration>> {
  return {
    '0001_posts_and_reports': { up: (db) => createPostsAndReports(db, engine) },
    '0002_inbox': { up: (db) => createInbox(db, engine) },
    '0003_installations': { up: createInstallations },
    '0004_judge_ledger': { up: createJudgeLedgerTables },
    '0005_team': { up: (db) => createTeamTables(db, engine) },
    '0006_free_lanes': { up: (db) => createFreeLanes(db, engine) },
  }
}

/** Brings a database up to date. On PostgreSQL several may do so at once. Throws where a migration fails. */
export async function migrate(db: Kysely<unknown>, engine: Engine): Promise<void> {
  const provider: MigrationProvider = { getMigrations: async () => ({ ...list(engine) }) }
  const { error } = await new Migrator({ db, provider }).migrateToLatest()
  if (error) throw error
}
