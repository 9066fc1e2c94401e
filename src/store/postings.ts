import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Posting, Postings } from '../app/ports.ts'
import type { Engine } from './engine.ts'
import type { Database } from './schema.ts'

type Db = Kysely<Database>

interface Databases {
  readonly db: Db
  /** For what is found out again where it gets lost. */
  readonly easy: Db
}

export function createPostings({ db, easy }: Databases, engine: Engine): Postings {
  return {
    find: (team, key) => find(db, engine, team, key),
    begin: (posting, earlier) => begin(db, engine, posting, earlier),
    async posted({ team, key, id }, ts) {
      const row = easy.updateTable('postings').set({ ts }).where('team', '=', team)
      await row.where('key', '=', key).where('id', '=', id).execute()
    },
    async drop({ team, key, id }) {
      await easy.deleteFrom('postings').where('team', '=', team).where('key', '=', key).where('id', '=', id).execute()
    },
  }
}

/** Without the protocol: nothing is kept before a post, so that a crash leaves a second one. Only to show what it is for. */
export function createNaivePostings(databases: Databases, engine: Engine): Postings {
  const postings = createPostings(databases, engine)
  return {
    ...postings,
    begin: async (posting) => ({
      ...posting,
      id: nameMessage(posting.team, posting.key),
      ts: null,
      triedAt: 0,
      age: 0,
    }),
    async posted(posting, ts) {
      const begun = await postings.begin(posting, await postings.find(posting.team, posting.key))
      if (begun) await postings.posted(begun, ts)
    },
  }
}

async function find(db: Db, engine: Engine, team: string, key: string): Promise<Posting | null> {
  const row = await db
    .selectFrom('postings')
    .selectAll()
    .select(engine.now().as('now'))
    .where('team', '=', team)
    .where('key', '=', key)
    .executeTakeFirst()
  if (!row) return null
  const { id, channel, thread, ts, tried_at: triedAt } = row
  return { team, key, id, channel, thread, ts, triedAt, age: row.now - triedAt }
}

/** Only whoever finds all as it was (nothing there, or the try that it knows of) may post. */
async function begin(
  db: Db,
  engine: Engine,
  posting: Parameters<Postings['begin']>[0],
  earlier: Posting | null,
): Promise<Posting | null> {
  const { team, key, channel, thread } = posting
  const id = nameMessage(team, key)
  const tried_at = engine.now()
  const row = earlier
    ? await db
        .updateTable('postings')
        .set({ id, channel, thread, ts: null, tried_at })
        .where('team', '=', team)
        .where('key', '=', key)
        .where('tried_at', '=', earlier.triedAt)
        .returning('tried_at')
        .executeTakeFirst()
    : await db
        .insertInto('postings')
        .values({ team, key, id, channel, thread, ts: null, tried_at: tried_at as unknown as number })
        .onConflict((conflict) => conflict.columns(['team', 'key']).doNothing())
        .returning('tried_at')
        .executeTakeFirst()
  return row ? { ...posting, id, ts: null, triedAt: row.tried_at, age: 0 } : null
}

/** Always the same for the same message, and tells nothing of it. */
function nameMessage(team: string, key: string): string {
  return createHash('sha256').update(`${team} ${key}`).digest('hex').slice(0, 24)
}
