import { describe, expect, it } from '@jest/globals'
import type { LogEvent } from 'kysely'
import type { NewJob } from '../../src/app/inbox/job.ts'
import type { KeptReport } from '../../src/app/ports.ts'
import { openStorage, type Storage } from '../../src/store/open.ts'
import { anAddress, aPost } from '../support/a-post.ts'
import { aReport } from '../support/a-report.ts'

/** The only queries that go over all workspaces: the worker's housekeeping, operators', and what nobody owns. */
const ACROSS_TEAMS: readonly RegExp[] = [
  /^(begin|commit|rollback|pragma|select 1)/,
  /^update inbox set lease_owner = \? , lease_until|^update inbox set lease_owner = \?, lease_until/,
  /^update inbox set lease_until = /,
  /^select state, count\(\*\) as jobs/,
  /from "inbox" where "state" = \? .*order by "id"|from "inbox" where "state" = \? order by "id"/,
  /^update "inbox" set "state" = \?, "attempts" = \?.* where "state" = \? and "payload" is not null and "id" in/,
  /^update "posts" set "text" = \? where "text" is not null and "saved_at" < \?$/,
  /^update "reports" set "report" = \? where "report" is not null and "checked_at" < \?$/,
  /^update "inbox" set "payload" = \? where "state" = \? and "created_at" < \?$/,
  /^delete from "(inbox|told)" where ("state" = \? and )?"(done_at|told_at)" < \?$/,
  /"judge_(spend|answers)"/,
]

function hasTenant(sql: string): boolean {
  if (sql.startsWith('insert into')) return /^insert into "\w+" \([^)]*"team"/.test(sql)
  return /where "team" = \?/.test(sql)
}

/** Every call there is, once. */
async function callAll({ store, inbox, deadLetters, postings, keeping, ...storage }: Storage): Promise<void> {
  const job: NewJob = { team: 'T1', kind: 'k', key: 'k', lane: 'l', actor: 'U1', payload: {}, isLive: false }
  const report: KeptReport = {
    team: 'T1',
    draft: anAddress(),
    revision: '0',
    author: 'U1',
    report: aReport(),
    checkedAt: new Date(0),
  }
  await store.savePost(aPost())
  await store.findPost(anAddress())
  await store.findThread(anAddress())
  await store.saveReport(report)
  await store.saveReport({ ...report, draft: null })
  await store.wipePost(aPost())
  for (const key of ['a', 'b', 'c']) await inbox.add({ ...job, key, lane: key })
  const [a, b, c] = await inbox.claim(3)
  if (!a || !b || !c) throw new Error('Nothing was claimed')
  await inbox.renew()
  await inbox.finish(a)
  await inbox.putBack(b, { delay: 0, isCounted: true, reason: 'r' })
  await inbox.bury(c, 'r')
  await inbox.status()
  await deadLetters.list()
  await deadLetters.find(c.id)
  await deadLetters.replay([c.id])
  const place = { team: 'T1', key: 'k', channel: 'C1', thread: null }
  const posting = await postings.begin(place, null)
  const again = await postings.begin(place, await postings.find('T1', 'k'))
  for (const one of [posting, again]) if (one) await postings.posted(one, '1.1')
  if (posting) await postings.drop(posting)
  await storage.workspaces('').set('T1', { reviewChannel: 'C1' })
  await storage.workspaces('').find('T1')
  const installations = storage.installations(new Map([['k', Buffer.alloc(32)]]))
  await installations.save({ team: 'T1', token: 't', botId: 'B', botUser: 'U', installer: 'U', scopes: [] })
  await installations.find('T1')
  await storage.tellOnce('T1', 'k')
  await storage.ping()
  await keeping.wipeThread(anAddress())
  await keeping.forgetPerson('T1', 'U1')
  await keeping.sweep(30)
  await keeping.deleteTeam('T1')
}

describe('no query goes without a tenant', () => {
  it('but those that are known to go over all', async () => {
    const queries: string[] = []
    const log = (event: LogEvent) => void queries.push(event.query.sql.trim().replace(/\s+/g, ' '))
    const storage = await openStorage({ kind: 'sqlite', path: ':memory:' }, { log })
    queries.length = 0

    await callAll(storage)
    await storage.close()

    expect(queries.length).toBeGreaterThan(40)
    const without = queries.filter((sql) => !hasTenant(sql) && !ACROSS_TEAMS.some((known) => known.test(sql)))
    expect(without).toEqual([])
  })

  it.each([
    ['select * from "posts" where "ts" = ?', false],
    ['insert into "posts" ("ts", "team") values (?, ?)', true],
    ['insert into "posts" ("ts") values (?)', false],
    ['update "posts" set "text" = ? where "team" = ? and "ts" = ?', true],
    ['delete from "posts" where "author" = ?', false],
  ])('as in %s: %s', (sql, has) => {
    expect(hasTenant(sql)).toBe(has)
  })
})
