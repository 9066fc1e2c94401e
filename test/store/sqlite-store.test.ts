import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { KeptReport } from '../../src/app/ports.ts'
import { openSqliteStore } from '../../src/store/sqlite-store.ts'
import { anAddress, aPost } from '../support/a-post.ts'
import { aFinding, aRevise } from '../support/a-report.ts'

let dir: string
let path: string

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'checkreply-'))
  path = join(dir, 'new', 'folder', 'checkreply.db')
})
afterEach(() => rmSync(dir, { recursive: true }))

function aKeptReport(overrides: Partial<KeptReport> = {}): KeptReport {
  const checkedAt = new Date('2026-03-01T12:00:00Z')
  return { team: 'T1', draft: anAddress(), revision: '0', author: 'UANN', report: aRevise(), checkedAt, ...overrides }
}

/** Looks into the file as anybody could. */
function read(sql: string): Record<string, unknown>[] {
  const database = new DatabaseSync(path)
  const rows = database
    .prepare(sql)
    .all()
    .map((row) => ({ ...row }))
  database.close()
  return rows
}

describe('the store', () => {
  it('makes its folder, and keeps a post as it was', async () => {
    const store = await openSqliteStore(path)
    const post = aPost({ thread: '9.1', reportTs: '11.1', card: anAddress({ channel: 'CFLAG' }), cardState: 'fixed' })

    await store.savePost(post)

    expect(await store.findPost(post.at)).toEqual(post)
    await store.close()
  })

  it('still has everything after it was closed and opened again', async () => {
    const first = await openSqliteStore(path)
    await first.savePost(aPost())
    await first.close()

    const second = await openSqliteStore(path)

    expect(await second.findPost(anAddress())).toEqual(aPost())
    await second.close()
  })

  it('replaces a post at the same address', async () => {
    const store = await openSqliteStore(path)
    await store.savePost(aPost({ text: 'One.' }))

    await store.savePost(aPost({ text: 'Two.', revision: '11.1' }))

    expect(await store.findPost(anAddress())).toMatchObject({ text: 'Two.', revision: '11.1' })
    await store.close()
  })

  it('finds a thread with its first message, oldest first', async () => {
    const store = await openSqliteStore(path)
    for (const ts of ['10.3', '10.2']) await store.savePost(aPost({ at: anAddress({ ts }), thread: '10.1' }))
    await store.savePost(aPost({ kind: 'customer' }))
    await store.savePost(aPost({ at: anAddress({ ts: '20.1' }) }))

    const thread = await store.findThread(anAddress())

    expect(thread.map(({ at }) => at.ts)).toEqual(['10.1', '10.2', '10.3'])
    await store.close()
  })

  it('gives no workspace what is another’s', async () => {
    const store = await openSqliteStore(path)
    await store.savePost(aPost())

    expect(await store.findPost(anAddress({ team: 'T2' }))).toBeNull()
    expect(await store.findThread(anAddress({ team: 'T2' }))).toEqual([])
    await store.close()
  })

  it('keeps one report a revision, with its figures beside it', async () => {
    const store = await openSqliteStore(path)
    const report = aRevise({ findings: [aFinding(), aFinding({ start: 9 }), aFinding({ criterion: 'canned' })] })

    await store.saveReport(aKeptReport())
    await store.saveReport(aKeptReport({ report }))
    await store.saveReport(aKeptReport({ revision: '11.1' }))
    await store.close()

    const rows = read('select revision, verdict, score, criteria, checked_at from reports order by revision')
    const checked_at = '2026-03-01T12:00:00.000Z'
    expect(rows).toEqual([
      { revision: '0', verdict: 'revise', score: 70, criteria: '["dismissive","canned"]', checked_at },
      { revision: '11.1', verdict: 'revise', score: 70, criteria: '["dismissive"]', checked_at },
    ])
  })

  it('keeps every private report, though they have no address', async () => {
    const store = await openSqliteStore(path)
    await store.saveReport(aKeptReport({ draft: null }))
    await store.saveReport(aKeptReport({ draft: null }))
    await store.close()

    expect(read('select id from reports')).toHaveLength(2)
  })

  it('leaves no word of a deleted draft in any of its files, while figures stay', async () => {
    const store = await openSqliteStore(path)
    await store.savePost(aPost({ text: 'Zanzibar is far away.' }))
    await store.savePost(aPost({ text: 'Zanzibar is farther away.' }))
    await store.saveReport(aKeptReport({ report: aRevise({ findings: [aFinding({ quote: 'Zanzibar' })] }) }))

    await store.wipePost(aPost({ text: null, isDeleted: true }))

    const files = readdirSync(join(dir, 'new', 'folder')).map((file) => readFileSync(join(dir, 'new', 'folder', file)))
    expect(files.some((bytes) => bytes.includes('Zanzibar'))).toBe(false)
    await store.close()
    expect(read('select verdict, score, report from reports')).toEqual([{ verdict: 'revise', score: 70, report: null }])
  })

  it('has a tenant in every table', async () => {
    await (await openSqliteStore(path)).close()

    const tables = read("select name from sqlite_master where type = 'table' and name not like '%kysely%'")
    for (const { name } of tables) {
      const columns = read(`select name from pragma_table_info('${name}')`).map((column) => column.name)
      expect([name, columns.includes('team')]).toEqual([name, true])
    }
  })
})
