import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { Kysely, sql } from 'kysely'
import { createSqliteDialects } from '../../src/store/sqlite-dialect.ts'

interface Numbers {
  numbers: { id: number; value: number | null }
}

let dir: string
let db: Kysely<Numbers>

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'checkreply-'))
  db = new Kysely<Numbers>({ dialect: createSqliteDialects(join(dir, 'test.db')).sure })
  await db.schema.createTable('numbers').addColumn('id', 'integer').addColumn('value', 'integer').execute()
})

afterEach(async () => {
  await db.destroy()
  rmSync(dir, { recursive: true })
})

describe('SQLite through Kysely', () => {
  it('gives the rows of a SELECT', async () => {
    await db
      .insertInto('numbers')
      .values([
        { id: 1, value: 10 },
        { id: 2, value: null },
      ])
      .execute()

    const rows = await db.selectFrom('numbers').selectAll().orderBy('id').execute()

    expect(rows.map((row) => ({ ...row }))).toEqual([
      { id: 1, value: 10 },
      { id: 2, value: null },
    ])
  })

  it('gives the rows of RETURNING, and counts what was changed', async () => {
    const inserted = await db.insertInto('numbers').values({ id: 1, value: 10 }).returning('value').executeTakeFirst()
    const updated = await db.updateTable('numbers').set({ value: 11 }).executeTakeFirst()

    expect(inserted?.value).toBe(10)
    expect(updated.numUpdatedRows).toBe(1n)
  })

  it.each([
    ['a Date', new Date()],
    ['an object', { a: 1 }],
    ['an array', [1]],
    ['undefined', undefined],
    ['a boolean', true],
  ])('refuses %s, which SQLite would turn into NULL', async (_name, value) => {
    const insert = db.insertInto('numbers').values({ id: 1, value: sql`${value}` as never })

    await expect(insert.execute()).rejects.toThrow(/cannot store/)
  })

  it('takes back what a failed transaction wrote', async () => {
    const failed = db.transaction().execute(async (transaction) => {
      await transaction.insertInto('numbers').values({ id: 1, value: 1 }).execute()
      throw new Error('no')
    })

    await expect(failed).rejects.toThrow('no')
    expect(await db.selectFrom('numbers').selectAll().execute()).toEqual([])
  })

  it('locks out other writers from the begin of a transaction, so that who has read may write', async () => {
    const other = new DatabaseSync(join(dir, 'test.db'), { timeout: 0 })

    await db.transaction().execute(async (transaction) => {
      await transaction.selectFrom('numbers').selectAll().execute()
      expect(() => other.exec('begin immediate')).toThrow('database is locked')
    })

    expect(() => other.exec('begin immediate')).not.toThrow()
    other.close()
  })

  it.each([
    ['journal_mode', 'wal'],
    ['synchronous', 2],
    ['secure_delete', 1],
  ])('keeps %s at %s', async (pragma, expected) => {
    const { rows } = await sql.raw<Record<string, unknown>>(`pragma ${pragma}`).execute(db)

    expect(rows[0]?.[pragma]).toBe(expected)
  })
})
