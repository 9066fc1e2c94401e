import type { Kysely } from 'kysely'
import type { Address } from '../app/ports.ts'
import type { Post } from '../app/post.ts'
import { toPost, toPostRow } from './rows.ts'
import type { Database } from './schema.ts'

type Db = Kysely<Database>

export async function findPost(db: Db, { team, channel, ts }: Address): Promise<Post | null> {
  const rows = db.selectFrom('posts').selectAll().where('team', '=', team).where('channel', '=', channel)
  const row = await rows.where('ts', '=', ts).executeTakeFirst()
  return row ? toPost(row) : null
}

/** In two queries: SQLite would look through the whole channel for "this or that". */
export async function findThread(db: Db, root: Address): Promise<readonly Post[]> {
  const { team, channel, ts } = root
  const rows = db.selectFrom('posts').selectAll().where('team', '=', team).where('channel', '=', channel)
  const [first, replies] = [await findPost(db, root), await rows.where('thread', '=', ts).orderBy('ts').execute()]
  return [...(first ? [first] : []), ...replies.map(toPost)]
}

export async function savePost(db: Db, post: Post): Promise<void> {
  const row = { ...toPostRow(post), saved_at: Date.now() }
  const insert = db.insertInto('posts').values(row)
  await insert.onConflict((conflict) => conflict.columns(['team', 'channel', 'ts']).doUpdateSet(row)).execute()
}
