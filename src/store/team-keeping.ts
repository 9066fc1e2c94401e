import type { Kysely } from 'kysely'
import type { Address } from '../app/ports.ts'
import type { Database } from './schema.ts'

type Db = Kysely<Database>

const NO_WORDS = { quote: null, reason: null, draft: null, customer: null, note: null } as const
const DAY = 24 * 60 * 60 * 1000

/** What teams decided about drafts outlives the drafts' words. */
export async function wipeDecisions(db: Db, drafts: Pick<Address, 'team' | 'channel'>, ts: readonly string[]) {
  if (ts.length === 0) return
  const { team, channel } = drafts
  const own = db.selectFrom('appeals').select('id').where('team', '=', team).where('channel', '=', channel)
  const quotes = db.updateTable('exceptions').set({ quote: null }).where('team', '=', team)
  await quotes.where('appeal', 'in', own.where('ts', 'in', ts)).execute()
  const appeals = db.updateTable('appeals').set(NO_WORDS).where('team', '=', team).where('channel', '=', channel)
  await appeals.where('ts', 'in', ts).execute()
}

export async function forgetDecisions(db: Db, team: string, person: string): Promise<void> {
  await db.updateTable('appeals').set(NO_WORDS).where('team', '=', team).where('author', '=', person).execute()
  const quotes = db.updateTable('exceptions').set({ quote: null }).where('team', '=', team)
  await quotes.where('author', '=', person).execute()
  await db.deleteFrom('mutes').where('team', '=', team).where('person', '=', person).execute()
}

/** Over all workspaces: words from before `oldest`, and mutes that are over. */
export async function sweepDecisions(db: Db, oldest: number, now: number): Promise<void> {
  await db.updateTable('appeals').set(NO_WORDS).where('created_at', '<', oldest).execute()
  await db.updateTable('exceptions').set({ quote: null }).where('created_at', '<', oldest).execute()
  await db.deleteFrom('mutes').where('until', '<', now).execute()
}

/** Teams may keep words for fewer days than whoever runs the bot does. */
export async function sweepTeams(db: Db, days: number, now: number): Promise<void> {
  const own = db.selectFrom('team_settings').select(['team', 'retention_days'])
  for (const { team, retention_days } of await own.where('retention_days', '<', days).execute())
    await sweepTeam(db, team, now - Math.max(retention_days ?? days, 1) * DAY)
}

async function sweepTeam(db: Db, team: string, oldest: number): Promise<void> {
  const posts = db.updateTable('posts').set({ text: null }).where('team', '=', team)
  await posts.where('saved_at', '<', oldest).execute()
  const reports = db.updateTable('reports').set({ report: null }).where('team', '=', team)
  await reports.where('checked_at', '<', new Date(oldest).toISOString()).execute()
  const letters = db.updateTable('inbox').set({ payload: null }).where('team', '=', team)
  await letters.where('state', '=', 'dead').where('created_at', '<', oldest).execute()
  const appeals = db.updateTable('appeals').set(NO_WORDS).where('team', '=', team)
  await appeals.where('created_at', '<', oldest).execute()
  const exceptions = db.updateTable('exceptions').set({ quote: null }).where('team', '=', team)
  await exceptions.where('created_at', '<', oldest).execute()
}
