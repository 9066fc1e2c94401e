import type { Kysely } from 'kysely'
import type { KeptException } from '../app/team/ports.ts'
import type { TeamStore } from '../app/team/team-store.ts'
import type { CriterionId } from '../core/report.ts'
import type { Database } from './schema.ts'
import { withAudit } from './team-audit.ts'

export function createExceptions(db: Kysely<Database>): TeamStore['exceptions'] {
  return {
    async list(team) {
      const rows = await db.selectFrom('exceptions').selectAll().where('team', '=', team).orderBy('id').execute()
      return rows.map(
        ({ id, criterion, cue, mark, appeal, quote, decided_by: by, created_at: createdAt }): KeptException => ({
          id,
          criterion: criterion as CriterionId,
          cue,
          mark,
          appeal,
          quote,
          by,
          createdAt,
        }),
      )
    },
    remove: (team, id, audit) =>
      withAudit(db, audit, async (transaction) => {
        const row = transaction.deleteFrom('exceptions').where('team', '=', team).where('id', '=', id)
        return (await row.executeTakeFirst()).numDeletedRows > 0n
      }),
  }
}
