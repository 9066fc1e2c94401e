import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import { startFakeSlack } from '../fake-slack/fake-slack.ts'
import { type Postgres, startPostgres } from '../soak/postgres.ts'
import { aBotOn } from './a-bot-on.ts'

jest.setTimeout(90_000)

let postgres: Postgres

beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres.close())

it('while the database is away nothing is acknowledged, and once it is back everything arrives, once', async () => {
  const slack = await startFakeSlack({ retryAfter: Array(400).fill(100) })
  const parts = { pace: { lease: 1000, poll: 100 } }
  const { bot, url, log } = await aBotOn(slack, { env: { DATABASE_URL: await postgres.createDatabase() }, parts })
  const before = slack.post('CREVIEW', 'UANN', 'A draft before.')
  await slack.until(() => slack.threadOf(before).length === 1, 'a report before', 10_000)
  const ready = async () => (await fetch(new URL('/readyz', url))).status

  expect(await ready()).toBe(200)
  await postgres.stop()
  const drafts = Array.from({ length: 20 }, (_, index) => slack.post('CREVIEW', 'UANN', `Draft ${index}.`))
  const refused = () => slack.journal.entries.filter(({ kind }) => kind === 'unacked').length
  await slack.until(() => refused() >= 100, 'refusals', 20_000)
  expect(await ready()).toBe(503)
  await postgres.start()

  await slack.until(() => drafts.every((ts) => slack.threadOf(ts).length === 1), 'all reports', 30_000)
  await slack.until(() => slack.pending() === 0)
  expect(drafts.map((ts) => slack.threadOf(ts).length)).toEqual(drafts.map(() => 1))
  expect(await ready()).toBe(200)
  expect(log.lines().filter(({ level }) => Number(level) >= 50).length).toBeLessThan(20)
  await bot.stop()
  await slack.close()
})
