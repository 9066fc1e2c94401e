import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { Passing } from '../../src/app/failures.ts'
import type { KeptReport } from '../../src/app/ports.ts'
import { type OpenOptions, openStorage, type Storage } from '../../src/store/open.ts'
import { anAddress, aPost } from '../support/a-post.ts'
import { aFinding, aRevise } from '../support/a-report.ts'

const WORD = 'Zanzibar'
const DAY = 24 * 60 * 60 * 1000

let dir: string
let path: string

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'checkreply-'))
  path = join(dir, 'new', 'folder', 'checkreply.db')
})
afterEach(() => rmSync(dir, { recursive: true }))

function open(options?: OpenOptions): Promise<Storage> {
  return openStorage({ kind: 'sqlite', path }, options)
}

function aKeptReport(overrides: Partial<KeptReport> = {}): KeptReport {
  const checkedAt = new Date('2026-03-01T12:00:00Z')
  const report = aRevise({ findings: [aFinding({ quote: WORD })] })
  return { team: 'T1', draft: anAddress(), revision: '0', author: 'UANN', report, marks: [], checkedAt, ...overrides }
}

/** Looks into the file as anybody could. */
function query(sql: string): Record<string, unknown>[] {
  const database = new DatabaseSync(path)
  const rows = database
    .prepare(sql)
    .all()
    .map((row) => ({ ...row }))
  database.close()
  return rows
}

function change(sql: string): void {
  const database = new DatabaseSync(path)
  database.exec(sql)
  database.close()
}

function isReadable(word: string): boolean {
  const folder = dirname(path)
  return readdirSync(folder).some((file) => readFileSync(join(folder, file)).includes(word))
}

describe('the SQLite file', () => {
  it('comes with its folder, and still has everything after it was closed and opened again', async () => {
    const first = await open()
    await first.store.savePost(aPost())
    await first.close()

    const second = await open()

    expect(await second.store.findPost(anAddress())).toEqual(aPost())
    await second.close()
  })

  it('keeps one report a revision, with its figures beside it', async () => {
    const storage = await open()
    const report = aRevise({ findings: [aFinding(), aFinding({ start: 9 }), aFinding({ criterion: 'canned' })] })
    await storage.store.saveReport(aKeptReport())
    await storage.store.saveReport(aKeptReport({ report }))
    await storage.store.saveReport(aKeptReport({ revision: '11.1' }))
    await storage.close()

    const rows = query('select revision, verdict, score, criteria, checked_at from reports order by revision')
    const checked_at = '2026-03-01T12:00:00.000Z'
    expect(rows).toEqual([
      { revision: '0', verdict: 'revise', score: 70, criteria: '["dismissive","canned"]', checked_at },
      { revision: '11.1', verdict: 'revise', score: 70, criteria: '["dismissive"]', checked_at },
    ])
  })

  it('keeps every private report once, though they have no address', async () => {
    const storage = await open()
    for (const revision of ['trigger 1', 'trigger 2', 'trigger 1']) {
      await storage.store.saveReport(aKeptReport({ draft: null, revision }))
    }
    await storage.close()

    expect(query('select revision from reports order by revision')).toEqual([
      { revision: 'trigger 1' },
      { revision: 'trigger 2' },
    ])
  })

  it('has a tenant in every table that holds what is one’s own', async () => {
    await (await open()).close()

    const tables = query("select name from sqlite_master where type = 'table' and name not like '%kysely%'")
      .map(({ name }) => String(name))
      .filter((name) => !name.startsWith('sqlite_') && !name.startsWith('judge_'))
    expect(tables.length).toBeGreaterThanOrEqual(7)
    for (const name of tables) {
      const columns = query(`select name from pragma_table_info('${name}')`).map((column) => column.name)
      expect([name, columns.includes('team')]).toEqual([name, true])
    }
  })
})

describe('words that are wiped cannot be read in any file, while figures stay,', () => {
  async function withWords(): Promise<Storage> {
    const storage = await open()
    await storage.store.savePost(aPost({ text: `${WORD} is far away.` }))
    await storage.store.savePost(aPost({ text: `${WORD} is farther away.` }))
    await storage.store.saveReport(aKeptReport())
    return storage
  }

  function expectFiguresOnly(): void {
    expect(query('select verdict, score, report from reports')).toEqual([
      { verdict: 'revise', score: 70, report: null },
    ])
  }

  it('where a draft was deleted', async () => {
    const storage = await withWords()

    await storage.store.wipePost(aPost({ text: null, isDeleted: true }))

    expect(isReadable(WORD)).toBe(false)
    await storage.close()
    expectFiguresOnly()
  })

  it('where nothing is to be kept, at the latest when the bot stops', async () => {
    const storage = await withWords()

    await storage.keeping.wipeThread(anAddress())
    await storage.close()

    expect(isReadable(WORD)).toBe(false)
    expectFiguresOnly()
  })

  it('where they are older than they may be', async () => {
    const storage = await withWords()
    change(`update posts set saved_at = ${Date.now() - 31 * DAY}`)

    await storage.keeping.sweep(30)

    expect(isReadable(WORD)).toBe(false)
    await storage.close()
    expectFiguresOnly()
  })

  it('where their author asked for it: then the figures go, too', async () => {
    const storage = await withWords()

    await storage.keeping.forgetPerson('T1', 'UANN')

    expect(isReadable(WORD)).toBe(false)
    await storage.close()
    expect(query('select * from reports')).toEqual([])
  })

  it('once the work is done in which they came', async () => {
    const storage = await open()
    const job = {
      team: 'T1',
      kind: 'slack',
      key: 'a',
      lane: 'a',
      actor: 'UANN',
      payload: { text: WORD },
      isLive: false,
    }
    await storage.inbox.add(job)
    for (const claimed of await storage.inbox.claim(1)) await storage.inbox.finish(claimed)

    await storage.keeping.sweep(0)

    expect(isReadable(WORD)).toBe(false)
    await storage.close()
  })

  it('once a job that was given up is a month old', async () => {
    const storage = await open()
    const job = {
      team: 'T1',
      kind: 'slack',
      key: 'a',
      lane: 'a',
      actor: 'UANN',
      payload: { text: WORD },
      isLive: false,
    }
    await storage.inbox.add(job)
    for (const claimed of await storage.inbox.claim(1)) await storage.inbox.bury(claimed, 'no use')
    change(`update inbox set created_at = ${Date.now() - 31 * DAY}`)

    await storage.keeping.sweep(30)

    expect(isReadable(WORD)).toBe(false)
    expect(await storage.deadLetters.list()).toMatchObject([{ canReplay: false }])
    await storage.close()
  })
})

describe('keys of work that is done', () => {
  it('are known for seven days and then go', async () => {
    const storage = await open()
    const job = { team: 'T1', kind: 'slack', lane: 'a', actor: 'UANN', payload: {}, isLive: false }
    for (const key of ['old', 'young']) await storage.inbox.add({ ...job, key, lane: key })
    for (const claimed of await storage.inbox.claim(2)) await storage.inbox.finish(claimed)
    change(`update inbox set done_at = ${Date.now() - 8 * DAY} where key = 'old'`)

    await storage.keeping.sweep(30)
    await storage.close()

    expect(query('select key from inbox')).toEqual([{ key: 'young' }])
  })
})

describe('a full disk', () => {
  it('is a trouble that passes, and nothing is half written', async () => {
    const storage = await open({ maxPages: 60 })
    const fill = async () => {
      for (let index = 0; index < 100; index++) {
        await storage.store.savePost(aPost({ at: anAddress({ ts: `1.${index}` }), text: 'x'.repeat(5000) }))
      }
    }

    await expect(fill()).rejects.toBeInstanceOf(Passing)

    await storage.ping()
    await storage.close()
  })
})

describe('a database that another process has locked', () => {
  it('is waited for', async () => {
    const storage = await open()
    const other = new DatabaseSync(path)
    other.exec('begin immediate')
    other.exec('commit')

    await storage.store.savePost(aPost())

    other.close()
    await storage.close()
  })
})
