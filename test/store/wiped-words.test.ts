import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { DEFAULT_SETTINGS } from '../../src/core/team/settings.ts'
import type { Storage } from '../../src/store/open.ts'
import { anAuditEntry } from '../support/a-decision.ts'
import { anAddress, aPost } from '../support/a-post.ts'
import { aKeptReport, aNewJob } from '../support/a-record.ts'
import { aFinding, aRevise } from '../support/a-report.ts'
import { aSqliteFile, DAY, type SqliteFile } from './a-sqlite-file.ts'

const WORD = 'Zanzibar'

let file: SqliteFile

beforeEach(() => {
  file = aSqliteFile()
})
afterEach(() => file.remove())

describe('words that are wiped cannot be read in any file, while figures stay,', () => {
  async function withWords(): Promise<Storage> {
    const storage = await file.open()
    await storage.store.savePost(aPost({ text: `${WORD} is far away.` }))
    await storage.store.savePost(aPost({ text: `${WORD} is farther away.` }))
    await storage.store.saveReport(aKeptReport({ report: aRevise({ findings: [aFinding({ quote: WORD })] }) }))
    return storage
  }

  function except(createdAt: number): void {
    file.change(`insert into exceptions (team, criterion, cue, mark, appeal, author, quote, decided_by, created_at)
      values ('T1', 'canned', 'c', 'm', 1, 'UANN', '${WORD}', 'ULEAD', ${createdAt})`)
  }

  function expectFiguresOnly(): void {
    expect(file.query('select verdict, score, report from reports')).toEqual([
      { verdict: 'revise', score: 70, report: null },
    ])
  }

  it('where a draft was deleted', async () => {
    const storage = await withWords()

    await storage.store.wipePost(aPost({ text: null, isDeleted: true }))

    expect(file.holds(WORD)).toBe(false)
    await storage.close()
    expectFiguresOnly()
  })

  it('where nothing is to be kept, at the latest when the bot stops', async () => {
    const storage = await withWords()

    await storage.keeping.wipeThread(anAddress())
    await storage.close()

    expect(file.holds(WORD)).toBe(false)
    expectFiguresOnly()
  })

  it('where nothing is to be kept, at the latest when one of several bots stops', async () => {
    const [storage, other] = [await withWords(), await file.open()]

    await storage.keeping.wipeThread(anAddress())
    await storage.close()

    expect(file.holds(WORD)).toBe(false)
    await other.close()
  })

  it('where they are older than they may be', async () => {
    const storage = await withWords()
    except(Date.now() - 31 * DAY)
    file.change(`update posts set saved_at = ${Date.now() - 31 * DAY}`)

    await storage.keeping.sweep(30)

    expect(file.holds(WORD)).toBe(false)
    await storage.close()
    expectFiguresOnly()
  })

  it('where they are older than their workspace keeps them', async () => {
    const storage = await withWords()
    const settings = { ...DEFAULT_SETTINGS, retentionDays: 3 }
    await storage.team.settings.save('T1', { settings, version: 1 }, anAuditEntry())
    await storage.inbox.add(aNewJob({ payload: { text: WORD } }))
    for (const claimed of await storage.inbox.claim(1)) await storage.inbox.bury(claimed, 'no use')
    const then = Date.now() - 5 * DAY
    except(then)
    file.change(`update posts set saved_at = ${then}; update inbox set created_at = ${then}`)

    await storage.keeping.sweep(30)

    expect(file.holds(WORD)).toBe(false)
    await storage.close()
    expectFiguresOnly()
  })

  it('where their author asked for it: then the figures go, too', async () => {
    const storage = await withWords()

    await storage.keeping.forgetPerson('T1', 'UANN')

    expect(file.holds(WORD)).toBe(false)
    await storage.close()
    expect(file.query('select * from reports')).toEqual([])
  })

  it('once the work is done in which they came', async () => {
    const storage = await file.open()
    await storage.inbox.add(aNewJob({ payload: { text: WORD } }))
    for (const claimed of await storage.inbox.claim(1)) await storage.inbox.finish(claimed)

    await storage.keeping.sweep(0)

    expect(file.holds(WORD)).toBe(false)
    await storage.close()
  })

  it('once a job that was given up is a month old', async () => {
    const storage = await file.open()
    await storage.inbox.add(aNewJob({ payload: { text: WORD } }))
    for (const claimed of await storage.inbox.claim(1)) await storage.inbox.bury(claimed, 'no use')
    file.change(`update inbox set created_at = ${Date.now() - 31 * DAY}`)

    await storage.keeping.sweep(30)

    expect(file.holds(WORD)).toBe(false)
    expect(await storage.deadLetters.list()).toMatchObject([{ canReplay: false }])
    await storage.close()
  })
})
