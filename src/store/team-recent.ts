import type { Kysely } from 'kysely'
import { createRecently, type Recently } from '../app/recently.ts'
import type { RecentDecisions, TeamStore } from '../app/team/team-store.ts'
import type { CriterionId } from '../core/report.ts'
import type { Mute } from '../core/team/exceptions.ts'
import type { Database } from './schema.ts'

/** A team store before anything of it is kept in memory. */
export type PlainTeamStore = Omit<TeamStore, 'recent'>

interface PersonsMute extends Mute {
  readonly person: string
  readonly until: number
}

/** Milliseconds. */
const RECENT = 1000

/** Keeps what every draft asks for a second, without anybody's words. Whatever is decided here counts at once. */
export function keepRecent(plain: PlainTeamStore, db: Kysely<Database>): TeamStore {
  const settings = keep(async (team) => (await plain.settings.find(team)).settings)
  const exceptions = keep(async (team) =>
    (await plain.exceptions.list(team)).map(({ criterion, cue, mark }) => ({ criterion, cue, mark })),
  )
  const mutes = keep((team) => listMutes(db, team))
  const all = [settings, exceptions, mutes]
  const forget = (team: string) => all.forEach((one) => void one.forget(team))
  const recent: RecentDecisions = {
    findSettings: settings.find,
    listExceptions: exceptions.find,
    async listMutes(team, person, now) {
      return (await mutes.find(team)).filter((mute) => mute.person === person && mute.until > now)
    },
    forget,
  }
  return { ...plain, ...forgetting(plain, { settings, exceptions, mutes }), recent }
}

function keep<T>(ask: (team: string) => Promise<T>): Recently<T> {
  return createRecently(ask, { life: RECENT, now: () => performance.now() })
}

type Forgettable = Pick<Recently<unknown>, 'forget'>

function forgetting(
  { settings, exceptions, mutes, appeals }: PlainTeamStore,
  kept: Readonly<Record<'settings' | 'exceptions' | 'mutes', Forgettable>>,
): Pick<TeamStore, 'settings' | 'exceptions' | 'mutes' | 'appeals'> {
  const after = <T>(work: Promise<T>, one: Forgettable, team: string) => work.finally(() => one.forget(team))
  return {
    settings: { ...settings, save: (team, ...given) => after(settings.save(team, ...given), kept.settings, team) },
    exceptions: {
      ...exceptions,
      remove: (team, ...given) => after(exceptions.remove(team, ...given), kept.exceptions, team),
    },
    mutes: {
      ...mutes,
      add: (team, ...given) => after(mutes.add(team, ...given), kept.mutes, team),
      remove: (team, ...given) => after(mutes.remove(team, ...given), kept.mutes, team),
    },
    appeals: {
      ...appeals,
      decide: (appeal, ...given) => after(appeals.decide(appeal, ...given), kept.exceptions, appeal.report.team),
    },
  }
}

async function listMutes(db: Kysely<Database>, team: string): Promise<readonly PersonsMute[]> {
  const rows = await db.selectFrom('mutes').selectAll().where('team', '=', team).execute()
  return rows.map(({ criterion, cue, person, until }) => ({
    criterion: criterion as CriterionId,
    cue: cue === '' ? null : cue,
    person,
    until,
  }))
}
