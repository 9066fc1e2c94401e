import { afterAll, describe, expect, it, jest } from '@jest/globals'
import { Kysely } from 'kysely'
import { createPostgresEngine, createSqliteEngine, type Engine } from '../../src/store/engine.ts'
import { createPostsAndReports } from '../../src/store/migrations/0001-posts-and-reports.ts'
import { createInbox } from '../../src/store/migrations/0002-inbox.ts'
import { createTeamTables } from '../../src/store/migrations/0005-team.ts'
import { createPostgresDialects } from '../../src/store/postgres-dialect.ts'
import { toPostRow } from '../../src/store/rows.ts'
import type { Database } from '../../src/store/schema.ts'
import { createSqliteDialects } from '../../src/store/sqlite-dialect.ts'
import { createCards } from '../../src/store/team-cards.ts'
import { aCard } from '../support/a-decision.ts'
import { anAddress, aPost } from '../support/a-post.ts'
import { startPostgres, type TestPostgres } from '../support/postgres.ts'

/** A server starts in half a second; a busy machine may need longer. */
jest.setTimeout(30_000)

let postgres: TestPostgres | undefined
afterAll(() => postgres?.stop())

const ENGINES: Readonly<Record<string, () => Promise<Engine>>> = {
  SQLite: async () => createSqliteEngine(createSqliteDialects(':memory:')),
  async PostgreSQL() {
    postgres = await startPostgres()
    return createPostgresEngine(createPostgresDialects(await postgres.createDatabase()))
  },
}

describe.each(Object.keys(ENGINES))('a database in %s from before teams decided', (name) => {
  it('keeps what leads were told of as open, and its reports', async () => {
    const engine = (await ENGINES[name]?.()) as Engine
    const db = new Kysely<Database>({ dialect: engine.dialects.sure })
    await createPostsAndReports(db as Kysely<unknown>, engine)
    await createInbox(db as Kysely<unknown>, engine)
    const flagged = aPost({ card: anAddress({ channel: 'CFLAG' }), cardState: 'flagged' })
    for (const post of [flagged, aPost({ at: anAddress({ ts: '20.1' }) })])
      await db
        .insertInto('posts')
        .values({ ...toPostRow(post), saved_at: 5 })
        .execute()

    await createTeamTables(db as Kysely<unknown>, engine)

    expect(await createCards(db, db).listOpen('T1', 9)).toEqual([{ card: aCard(), draft: flagged }])
    expect(await db.selectFrom('reports').select('marks').execute()).toEqual([])
    await db.destroy()
  })
})
