import type { Kysely } from 'kysely'
import type { AuditEntry, KeptSettings } from '../app/team/ports.ts'
import type { TeamStore } from '../app/team/team-store.ts'
import { DEFAULT_SETTINGS, type TeamSettings } from '../core/team/settings.ts'
import type { Database } from './schema.ts'
import { withAudit } from './team-audit.ts'

type Db = Kysely<Database>

export function createTeamSettings(db: Db): TeamStore['settings'] {
  return { find: (team) => find(db, team), save: (team, kept, audit) => save(db, { team, kept, audit }) }
}

/** What was saved before a setting was known goes without it: the default stands in. */
async function find(db: Db, team: string): Promise<KeptSettings> {
  const rows = db.selectFrom('team_settings').select(['settings', 'version']).where('team', '=', team)
  const row = await rows.executeTakeFirst()
  if (!row) return { settings: DEFAULT_SETTINGS, version: 0 }
  return { settings: { ...DEFAULT_SETTINGS, ...(JSON.parse(row.settings) as TeamSettings) }, version: row.version }
}

interface Saving {
  readonly team: string
  readonly kept: KeptSettings
  readonly audit: AuditEntry
}

function save(db: Db, { team, kept, audit }: Saving): Promise<boolean> {
  const { settings, version } = kept
  const retention_days = settings.retentionDays
  const row = { settings: JSON.stringify(settings), retention_days, version, saved_at: audit.at }
  return withAudit(db, audit, async (transaction) => {
    const first = transaction.insertInto('team_settings').values({ team, ...row })
    const later = transaction.updateTable('team_settings').set(row).where('team', '=', team)
    const result =
      version === 1
        ? (await first.onConflict((conflict) => conflict.column('team').doNothing()).executeTakeFirst())
            .numInsertedOrUpdatedRows
        : (await later.where('version', '=', version - 1).executeTakeFirst()).numUpdatedRows
    return (result ?? 0n) > 0n
  })
}
