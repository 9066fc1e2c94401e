import type { Kysely } from 'kysely'
import type { TeamStore } from '../app/team/team-store.ts'
import type { Database } from './schema.ts'
import { createAppeals } from './team-appeals.ts'
import { addAudit, listAudit } from './team-audit.ts'
import { createCards } from './team-cards.ts'
import { createExceptions } from './team-exceptions.ts'
import { createFigures } from './team-figures.ts'
import { createMutes } from './team-mutes.ts'
import { keepRecent, type PlainTeamStore } from './team-recent.ts'
import { createTeamReports } from './team-reports.ts'
import { createTeamSettings } from './team-settings.ts'

/** What teams decide, as tables. `easy` is for what is done again where it gets lost. */
export function createTeamStore(db: Kysely<Database>, easy: Kysely<Database>): TeamStore {
  const plain: PlainTeamStore = {
    settings: createTeamSettings(db),
    reports: createTeamReports(db),
    appeals: createAppeals(db),
    exceptions: createExceptions(db),
    mutes: createMutes(db),
    cards: createCards(db, easy),
    audit: { add: (entry) => addAudit(db, entry), list: (team, range) => listAudit(db, team, range) },
    figures: createFigures(db),
  }
  return keepRecent(plain, db)
}
