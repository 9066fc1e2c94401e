import type { Kysely, Transaction } from 'kysely'
import type { Address, Forgotten } from '../app/ports.ts'
import type { Post } from '../app/post.ts'
import { savePost } from './posts.ts'
import { wipeReports } from './reports.ts'
import type { Database } from './schema.ts'
import { forgetDecisions, wipeDecisions } from './team-keeping.ts'

type Db = Kysely<Database>

export function wipePost(db: Db, post: Post): Promise<void> {
  return db.transaction().execute(async (transaction) => {
    await savePost(transaction, { ...post, text: null })
    await wipeReports(transaction, post.at)
    await wipeDecisions(transaction, post.at, [post.at.ts])
  })
}

/** A draft's words stand in its own row, in its reports, and with its customer's in the rows of its thread. */
export function wipeThread(db: Db, { team, channel, ts }: Address): Promise<void> {
  return db.transaction().execute(async (transaction) => {
    const posts = () => transaction.updateTable('posts').set({ text: null }).where('team', '=', team)
    await posts().where('channel', '=', channel).where('ts', '=', ts).execute()
    await posts().where('channel', '=', channel).where('thread', '=', ts).execute()
    const reports = transaction.updateTable('reports').set({ report: null }).where('team', '=', team)
    await reports
      .where('channel', '=', channel)
      .where('ts', 'in', threadOf(transaction, { team, channel, ts }))
      .execute()
    const drafts = await threadOf(transaction, { team, channel, ts }).execute()
    await wipeDecisions(
      transaction,
      { team, channel },
      drafts.map((draft) => draft.ts),
    )
  })
}

function threadOf(db: Transaction<Database>, { team, channel, ts }: Address) {
  const posts = db.selectFrom('posts').select('ts').where('team', '=', team).where('channel', '=', channel)
  return posts.where((is) => is.or([is('ts', '=', ts), is('thread', '=', ts)]))
}

/** Rows of posts stay, without their words: edits and deletions that come later must find what was shown. */
export function forgetPerson(db: Db, team: string, person: string): Promise<Forgotten> {
  return db.transaction().execute(async (transaction) => {
    const texts = transaction.updateTable('posts').set({ text: null }).where('team', '=', team)
    const wiped = await texts.where('author', '=', person).where('text', 'is not', null).executeTakeFirst()
    const reports = transaction.deleteFrom('reports').where('team', '=', team).where('author', '=', person)
    const deleted = await reports.executeTakeFirst()
    await forgetDecisions(transaction, team, person)
    const letters = transaction.updateTable('inbox').set({ payload: null }).where('team', '=', team)
    await letters.where('actor', '=', person).where('state', '=', 'dead').execute()
    return { texts: Number(wiped.numUpdatedRows), reports: Number(deleted.numDeletedRows) }
  })
}

const OWNED = [
  'posts',
  'reports',
  'postings',
  'workspaces',
  'installations',
  'told',
  'team_settings',
  'appeals',
  'exceptions',
  'mutes',
  'cards',
  'audit',
] as const

/** Other jobs of the workspace go, too, but a job that runs keeps its row until it is finished. */
export function deleteTeam(db: Db, team: string): Promise<void> {
  return db.transaction().execute(async (transaction) => {
    for (const table of OWNED) {
      await transaction.deleteFrom(table).where('team', '=', team).execute()
    }
    await transaction.deleteFrom('inbox').where('team', '=', team).where('lease_owner', 'is', null).execute()
  })
}
