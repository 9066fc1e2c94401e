import { createHash } from 'node:crypto'
import type { Kysely, Selectable } from 'kysely'
import type { Posting, Postings } from '../app/ports.ts'
import type { Engine } from './engine.ts'
import { prepare } from './prepared.ts'
import type { Database, PostingTable } from './schema.ts'

type Db = Kysely<Database>

interface Databases {
  readonly db: Db
  /** For what is found out again where it gets lost. */
  readonly easy: Db
}

export function createPostings({ db, easy }: Databases, engine: Engine): Postings {
  const findRow = prepareFind(engine)
  const begin = prepareBegin(engine)
  const beginAgain = prepareBeginAgain(engine)
  return {
    async find(team, key) {
      const [row] = await findRow(db, { team, key })
      return row ? toPosting(row) : null
    },
    async begin({ team, key, channel, thread }, earlier) {
      const place = { team, key, channel, thread, id: nameMessage(team, key) }
      const [row] = await (earlier ? beginAgain(db, { ...place, before: earlier.triedAt }) : begin(db, place))
      return row ? { ...place, ts: null, triedAt: row.tried_at, age: 0 } : null
    },
    posted: async ({ team, key, id }, ts) => void (await setPosted(easy, { team, key, id, ts })),
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
    async begin(posting, earlier) {
      const { team, key } = posting
      const isThere = earlier === null && (await postings.find(team, key)) !== null
      return isThere ? null : { ...posting, id: nameMessage(team, key), ts: null, triedAt: 0, age: 0 }
    },
    async posted(posting, ts) {
      const begun = await postings.begin(posting, await postings.find(posting.team, posting.key))
      if (begun) await postings.posted(begun, ts)
    },
  }
}

type Key = Pick<Posting, 'team' | 'key'>
type Place = Key & Pick<Posting, 'id' | 'channel' | 'thread'>
type Begun = Pick<Selectable<PostingTable>, 'tried_at'>
type FoundRow = Selectable<PostingTable> & { readonly now: number }

function prepareFind(engine: Engine) {
  return prepare<Key, FoundRow>((db, { team, key }) =>
    db
      .selectFrom('postings')
      .selectAll()
      .select(engine.now().as('now'))
      .where('team', '=', team)
      .where('key', '=', key),
  )
}

function toPosting({ team, key, id, channel, thread, ts, tried_at: triedAt, now }: FoundRow): Posting {
  return { team, key, id, channel, thread, ts, triedAt, age: now - triedAt }
}

/** Only whoever finds nothing there may post. */
function prepareBegin(engine: Engine) {
  return prepare<Place, Begun>((db, place) =>
    db
      .insertInto('postings')
      .values({ ...place, ts: null, tried_at: engine.now() })
      .onConflict((conflict) => conflict.columns(['team', 'key']).doNothing())
      .returning('tried_at'),
  )
}

/** Only whoever finds the try that it knows of may post. */
function prepareBeginAgain(engine: Engine) {
  return prepare<Place & { readonly before: number }, Begun>((db, { team, key, id, channel, thread, before }) =>
    db
      .updateTable('postings')
      .set({ id, channel, thread, ts: null, tried_at: engine.now() })
      .where('team', '=', team)
      .where('key', '=', key)
      .where('tried_at', '=', before)
      .returning('tried_at'),
  )
}

const setPosted = prepare<Key & Pick<Posting, 'id'> & { readonly ts: string }, unknown>((db, { team, key, id, ts }) => {
  const row = db.updateTable('postings').set({ ts }).where('team', '=', team)
  return row.where('key', '=', key).where('id', '=', id)
})

/** Always the same for the same message, and tells nothing of it. */
function nameMessage(team: string, key: string): string {
  return createHash('sha256').update(`${team} ${key}`).digest('hex').slice(0, 24)
}
