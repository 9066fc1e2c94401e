import type { Kysely } from 'kysely'
import type { Workspace, Workspaces } from '../app/ports.ts'
import type { Database } from './schema.ts'

/** Channels that each workspace sets for itself. `crisisText` stands where it has none of its own. */
export function createWorkspaces(db: Kysely<Database>, crisisText: string | null): Workspaces {
  return {
    async find(team) {
      const row = await db.selectFrom('workspaces').selectAll().where('team', '=', team).executeTakeFirst()
      return {
        team,
        reviewChannel: row?.review_channel ?? null,
        flaggedChannel: row?.flagged_channel ?? null,
        crisisText: row?.crisis_text ?? crisisText,
      }
    },
    async set(team, change) {
      const row = toRow(change)
      const insert = db
        .insertInto('workspaces')
        .values({ team, review_channel: null, flagged_channel: null, crisis_text: null, ...row })
      await insert.onConflict((conflict) => conflict.column('team').doUpdateSet(row)).execute()
      return true
    },
  }
}

function toRow({ reviewChannel, flaggedChannel, crisisText }: Partial<Omit<Workspace, 'team'>>) {
  return {
    ...(reviewChannel !== undefined && { review_channel: reviewChannel }),
    ...(flaggedChannel !== undefined && { flagged_channel: flaggedChannel }),
    ...(crisisText !== undefined && { crisis_text: crisisText }),
  }
}
