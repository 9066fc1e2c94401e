import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { LogEvent } from 'kysely'
import { Passing } from '../../src/app/failures.ts'
import { anAddress, aPost } from '../support/a-post.ts'
import { aKeptReport, aNewJob } from '../support/a-record.ts'
import { aFinding, aRevise } from '../support/a-report.ts'
import { aSqliteFile, DAY, type SqliteFile } from './a-sqlite-file.ts'

let file: SqliteFile

beforeEach(() => {
  file = aSqliteFile()
})
afterEach(() => file.remove())

describe('the SQLite file', () => {
  it('comes with its folder, and still has everything after it was closed and opened again', async () => {
    const first = await file.open()
    await first.store.savePost(aPost())
    await first.close()

    const second = await file.open()

    expect(await second.store.findPost(anAddress())).toEqual(aPost())
    await second.close()
  })

  it('keeps one report a revision, with its figures beside it', async () => {
    const storage = await file.open()
    const report = aRevise({ findings: [aFinding(), aFinding({ start: 9 }), aFinding({ criterion: 'canned' })] })
    await storage.store.saveReport(aKeptReport())
    await storage.store.saveReport(aKeptReport({ report }))
    await storage.store.saveReport(aKeptReport({ revision: '11.1' }))
    await storage.close()

    const rows = file.query('select revision, verdict, score, criteria, checked_at from reports order by revision')
    const checked_at = '2026-03-01T12:00:00.000Z'
    expect(rows).toEqual([
      { revision: '0', verdict: 'revise', score: 70, criteria: '["dismissive","canned"]', checked_at },
      { revision: '11.1', verdict: 'revise', score: 70, criteria: '["dismissive"]', checked_at },
    ])
  })

  it('keeps every private report once, though they have no address', async () => {
    const storage = await file.open()
    for (const revision of ['trigger 1', 'trigger 2', 'trigger 1']) {
      await storage.store.saveReport(aKeptReport({ draft: null, revision }))
    }
    await storage.close()

    expect(file.query('select revision from reports order by revision')).toEqual([
      { revision: 'trigger 1' },
      { revision: 'trigger 2' },
    ])
  })

  it('has a tenant in every table that holds what is one’s own', async () => {
    await (await file.open()).close()

    const tables = file
      .query("select name from sqlite_master where type = 'table' and name not like '%kysely%'")
      .map(({ name }) => String(name))
      .filter((name) => !name.startsWith('sqlite_') && !name.startsWith('judge_'))
    expect(tables.length).toBeGreaterThanOrEqual(7)
    for (const name of tables) {
      const columns = file.query(`select name from pragma_table_info('${name}')`).map((column) => column.name)
      expect([name, columns.includes('team')]).toEqual([name, true])
    }
  })
})

describe('keys of work that is done', () => {
  it('are known for seven days and then go', async () => {
    const storage = await file.open()
    for (const key of ['old', 'young']) await storage.inbox.add(aNewJob({ key, lane: key }))
    for (const claimed of await storage.inbox.claim(2)) await storage.inbox.finish(claimed)
    file.change(`update inbox set done_at = ${Date.now() - 8 * DAY} where key = 'old'`)

    await storage.keeping.sweep(30)
    await storage.close()

    expect(file.query('select key from inbox')).toEqual([{ key: 'young' }])
  })
})

describe('what was told', () => {
  it('is not told again for seven days', async () => {
    const storage = await file.open()
    for (const key of ['old', 'young']) await storage.tellOnce('T1', key)
    file.change(`update told set told_at = ${Date.now() - 8 * DAY} where key = 'old'`)

    await storage.keeping.sweep(30)

    expect([await storage.tellOnce('T1', 'old'), await storage.tellOnce('T1', 'young')]).toEqual([true, false])
    await storage.close()
  })
})

describe('work that takes longer than its lease', () => {
  it('is nobody else’s as long as its process renews it', async () => {
    const [storage, other] = [await file.open(), await file.open()]
    await storage.inbox.add(aNewJob())
    await storage.inbox.claim(1)
    file.change('update inbox set lease_until = 1')

    await storage.inbox.renew()

    expect(await other.inbox.claim(1)).toEqual([])
    await storage.close()
    await other.close()
  })
})

describe('a workspace that is deleted', () => {
  it('is deleted from every table that holds what is one’s own', async () => {
    const emptied: string[] = []
    const log = ({ query }: LogEvent) => void emptied.push(/^delete from "(\w+)"/.exec(query.sql)?.[1] ?? '')
    const storage = await file.open({ log })

    await storage.keeping.deleteTeam('T1')
    await storage.close()

    const owned = file.query("select m.name from sqlite_master m join pragma_table_info(m.name) c on c.name = 'team'")
    expect(emptied.filter((table) => table !== '').sort()).toEqual(owned.map(({ name }) => name).sort())
  })
})

describe('a full disk', () => {
  it('is a trouble that passes, and nothing is half written', async () => {
    const storage = await file.open({ maxPages: 60 })
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
    const storage = await file.open()
    await file.lockFor(300)

    await storage.store.savePost(aPost())

    expect(file.query('select key from told')).toEqual([{ key: 'released' }])
    expect(await storage.store.findPost(anAddress())).toEqual(aPost())
    await storage.close()
  })
})
