import { type Kysely, sql } from 'kysely'
import type { JudgeLedger } from '../app/judge-ports.ts'
import type { Database } from './schema.ts'

/** What the judge spent and answered, for all processes that share the database. No row is any one workspace's. */
export function createJudgeLedger(db: Kysely<Database>): JudgeLedger {
  return {
    reserve: (day, tokens, cap) => reserve(db, { day, tokens, cap }),
    settle: (day, difference) => settle(db, day, difference),
    findAnswer: (key, now) => findAnswer(db, key, now),
    saveAnswer: (key, answer, { now, expires }) => saveAnswer(db, { key, answer, expires_at: expires }, now),
  }
}

interface Reservation {
  readonly day: string
  readonly tokens: number
  readonly cap: number
}

/** One statement looks and takes, so that two processes never both take the last tokens. */
async function reserve(db: Kysely<Database>, { day, tokens, cap }: Reservation): Promise<boolean> {
  const first = db.insertInto('judge_spend').values({ day, tokens: 0 })
  await first.onConflict((conflict) => conflict.column('day').doNothing()).execute()
  const take = db.updateTable('judge_spend').set({ tokens: sql`tokens + ${tokens}` })
  const taken = await take
    .where('day', '=', day)
    .where('tokens', '<=', cap - tokens)
    .executeTakeFirst()
  return taken.numUpdatedRows > 0n
}

async function settle(db: Kysely<Database>, day: string, difference: number): Promise<void> {
  const correct = db.updateTable('judge_spend').set({ tokens: sql`tokens + ${difference}` })
  await correct.where('day', '=', day).execute()
}

async function findAnswer(db: Kysely<Database>, key: string, now: number): Promise<string | null> {
  const row = db.selectFrom('judge_answers').select('answer').where('key', '=', key)
  return (await row.where('expires_at', '>', now).executeTakeFirst())?.answer ?? null
}

async function saveAnswer(db: Kysely<Database>, row: Database['judge_answers'], now: number): Promise<void> {
  await db.deleteFrom('judge_answers').where('expires_at', '<=', now).execute()
  const insert = db.insertInto('judge_answers').values(row)
  await insert.onConflict((conflict) => conflict.column('key').doUpdateSet(row)).execute()
}
