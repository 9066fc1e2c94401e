import type { Kysely } from 'kysely'
import type { TeamStore } from '../app/team/team-store.ts'
import type { CriterionId } from '../core/report.ts'
import type { Database } from './schema.ts'

export function createMutes(db: Kysely<Database>): TeamStore['mutes'] {
  return {
    async list(team, person, now) {
      const rows = db.selectFrom('mutes').selectAll().where('team', '=', team).where('person', '=', person)
      const kept = await rows.where('until', '>', now).orderBy('id').execute()
      return kept.map(({ id, criterion, cue, until }) => ({
        id,
        criterion: criterion as CriterionId,
        cue: cue === '' ? null : cue,
        until,
      }))
    },
    async add(team, person, { criterion, cue, until }) {
      const insert = db.insertInto('mutes').values({ team, person, criterion, cue: cue ?? '', until })
      const columns = ['team', 'person', 'criterion', 'cue'] as const
      await insert.onConflict((conflict) => conflict.columns(columns).doUpdateSet({ until })).execute()
    },
    async remove(team, person, id) {
      const rows = db.deleteFrom('mutes').where('team', '=', team).where('person', '=', person)
      return (await rows.where('id', '=', id).executeTakeFirst()).numDeletedRows > 0n
    },
  }
}
