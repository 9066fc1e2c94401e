import { describe, expect, it } from '@jest/globals'
import type { LogEvent } from 'kysely'
import type { NewJob } from '../../src/app/inbox/job.ts'
import type { KeptReport } from '../../src/app/ports.ts'
import { DEFAULT_SETTINGS } from '../../src/core/team/settings.ts'
import { openStorage, type Storage } from '../../src/store/open.ts'
import { aCard, aNewAppeal, anAuditEntry } from '../support/a-decision.ts'
import { anAddress, aPost } from '../support/a-post.ts'
import { aReport } from '../support/a-report.ts'

/** The only queries that go over all workspaces: the worker's housekeeping, operators', and what nobody owns. */
const ACROSS_TEAMS: readonly RegExp[] = [
  /^(begin|commit|rollback|pragma|select 1)/,
  /^update inbox set lease_owner = '[^']+', lease_until/,
  /^update inbox set lease_until = /,
  /^select state, count\(\*\) as jobs/,
  /from "inbox" where "state" = \? .*order by "id"|from "inbox" where "state" = \? order by "id"/,
  /^update "inbox" set "state" = \?, "attempts" = \?.* where "state" = \? and "payload" is not null and "id" in/,
  /^update "posts" set "text" = \? where "text" is not null and "saved_at" < \?$/,
  /^update "reports" set "report" = \? where "report" is not null and "checked_at" < \?$/,
  /^update "inbox" set "payload" = \? where "state" = \? and "created_at" < \?$/,
  /^delete from "(inbox|told)" where ("state" = \? and )?"(done_at|told_at)" < \?$/,
  /^update "(appeals|exceptions)" set "quote" = \?.* where "created_at" < \?$/,
  /^delete from "mutes" where "until" < \?$/,
  /^select "team", "retention_days" from "team_settings" where "retention_days" < \?$/,
  /^select \* from "appeals" where "state" = \? and "draft" is not null order by "id"$/,
  /"judge_(spend|answers)"/,
]

function hasTenant(sql: string): boolean {
  if (sql.startsWith('insert into')) return /^insert into "\w+" \([^)]*"team"/.test(sql)
  if (sql.startsWith('with given')) return /insert into inbox \(team,.* select team,/.test(sql)
  return /where (?:"\w+"\.)?"team" = \?/.test(sql)
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
    marks: [],
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
  await callTeam(storage.team)
  await storage.ping()
  await keeping.wipeThread(anAddress())
  await keeping.forgetPerson('T1', 'U1')
  await keeping.sweep(30)
  await keeping.deleteTeam('T1')
}

/** Every call there is about what teams decide. */
async function callTeam(team: Storage['team']): Promise<void> {
  const appeal = await team.appeals.add(aNewAppeal())
  if (!appeal) throw new Error('Nothing was appealed')
  const { report } = appeal
  await team.appeals.find('T1', appeal.id)
  await team.appeals.findOf(report)
  await team.appeals.listOpen('T1')
  await team.appeals.listOf('T1', 'UANN')
  await team.appeals.decide({ ...appeal, state: 'upheld', version: 1 }, appeal.finding, anAuditEntry())
  await team.appeals.listLabelled('T1')
  await team.appeals.listLabelled(null)
  await team.exceptions.list('T1')
  await team.exceptions.remove('T1', 1, anAuditEntry())
  await team.settings.save('T1', { settings: DEFAULT_SETTINGS, version: 1 }, anAuditEntry())
  await team.settings.save('T1', { settings: { ...DEFAULT_SETTINGS, retentionDays: 3 }, version: 2 }, anAuditEntry())
  await team.settings.find('T1')
  await team.reports.find(report)
  await team.reports.findLatest(anAddress())
  await team.reports.listDrafts('T1', 200)
  await team.mutes.add('T1', 'UANN', { criterion: 'canned', cue: null, until: 1 })
  await team.mutes.list('T1', 'UANN', 0)
  await team.mutes.remove('T1', 'UANN', 1)
  await team.cards.open('T1', { key: 'k', author: 'UANN', draft: anAddress() })
  await team.cards.save('T1', aCard({ key: 'k', version: 1 }), anAuditEntry())
  await team.cards.find('T1', 'k')
  await team.cards.listOpen('T1', 1)
  await team.cards.listOf('T1', 'UANN', 1)
  await team.audit.add(anAuditEntry())
  await team.audit.list('T1', { limit: 1, about: 'UANN' })
  await team.figures.days('T1', { from: '', until: '9' })
  await team.figures.people('T1', { from: '', until: '9' })
  await team.figures.checksOf('T1', 'UANN', 1)
  await team.figures.appealedCues('T1', 1)
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
