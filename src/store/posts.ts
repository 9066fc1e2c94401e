import type { Insertable, Kysely, Selectable } from 'kysely'
import type { Address } from '../app/ports.ts'
import type { Post } from '../app/post.ts'
import { prepare } from './prepared.ts'
import { toPost, toPostRow } from './rows.ts'
import type { Database, PostTable } from './schema.ts'

type Db = Kysely<Database>

const findRow = prepare<Address, Selectable<PostTable>>((db, { team, channel, ts }) => {
  const rows = db.selectFrom('posts').selectAll().where('team', '=', team).where('channel', '=', channel)
  return rows.where('ts', '=', ts)
})

export async function findPost(db: Db, { team, channel, ts }: Address): Promise<Post | null> {
  const [row] = await findRow(db, { team, channel, ts })
  return row ? toPost(row) : null
}

/** In two queries: SQLite would look through the whole channel for "this or that". */
export async function findThread(db: Db, root: Address): Promise<readonly Post[]> {
  const { team, channel, ts } = root
  const rows = db.selectFrom('posts').selectAll().where('team', '=', team).where('channel', '=', channel)
  const [first, replies] = [await findPost(db, root), await rows.where('thread', '=', ts).orderBy('ts').execute()]
  return [...(first ? [first] : []), ...replies.map(toPost)]
}

const saveRow = prepare<Insertable<PostTable>, unknown>((db, row) => {
  const insert = db.insertInto('posts').values(row)
  return insert.onConflict((conflict) => conflict.columns(['team', 'channel', 'ts']).doUpdateSet(row))
})

export async function savePost(db: Db, post: Post): Promise<void> {
  await saveRow(db, { ...toPostRow(post), saved_at: Date.now() })
}
