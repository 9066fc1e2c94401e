import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals'
import { openStorage } from '../../src/store/open.ts'
import { startFakeSlack } from '../fake-slack/fake-slack.ts'
import { aBotOn } from './a-bot-on.ts'

jest.setTimeout(90_000)

let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'checkreply-'))
  path = join(folder, 'checkreply.db')
})
afterEach(() => rmSync(folder, { recursive: true }))

/** From now on nothing can be written to the file, until what it gives back is called. */
function fill(): () => void {
  const db = new DatabaseSync(path)
  const tables = db.prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'").all()
  const triggers = tables.flatMap(({ name }) =>
    ['insert', 'update'].map((deed) => ({ name, deed, id: `${deed}_${name}` })),
  )
  for (const { name, deed, id } of triggers) {
    db.exec(`create trigger ${id} before ${deed} on ${name} begin select raise(fail, 'database or disk is full'); end`)
  }
  return () => {
    for (const { id } of triggers) db.exec(`drop trigger ${id}`)
    db.close()
  }
}

it('what comes while the disk is full is not acknowledged, and arrives once there is room', async () => {
  const slack = await startFakeSlack({ retryAfter: Array(200).fill(50) })
  const { bot } = await aBotOn(slack, {
    env: { DATABASE_URL: `file:${path}` },
    parts: { pace: { lease: 500, poll: 50 } },
  })
  const makeRoom = fill()

  const drafts = Array.from({ length: 10 }, (_, index) => slack.post('CREVIEW', 'UANN', `Draft ${index}.`))
  const refused = () => slack.journal.entries.filter(({ kind }) => kind === 'unacked').length
  await slack.until(() => refused() >= 10, 'refusals')
  expect(slack.callsOf('chat.postMessage')).toEqual([])
  makeRoom()

  await slack.until(() => drafts.every((ts) => slack.threadOf(ts).length === 1), 'all reports', 15_000)
  await bot.stop()
  await slack.close()
})

it('a full file refuses what is new, keeps what it took, and gives it back once there is room', async () => {
  const full = await openStorage({ kind: 'sqlite', path }, { maxPages: 60 })
  const job = (key: string) => ({
    ...{ team: 'T1', kind: 'slack', key, lane: key, actor: 'UANN', isLive: false },
    payload: 'x'.repeat(20_000),
  })

  const taken: string[] = []
  const refused: unknown[] = []
  for (let index = 0; index < 40; index++) {
    const key = `K${index}`
    await full.inbox.add(job(key)).then(
      () => taken.push(key),
      (error) => refused.push(error),
    )
  }
  await full.close()
  const roomy = await openStorage({ kind: 'sqlite', path })
  const claimed = await roomy.inbox.claim(40)

  expect(taken.length).toBeGreaterThan(0)
  expect(refused[0]).toMatchObject({ message: expect.stringContaining('full') })
  expect(claimed.map(({ key }) => key)).toEqual(taken)
  await roomy.close()
})
