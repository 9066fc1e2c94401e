import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { openStorage, type Storage } from '../../src/store/open.ts'
import { aNewAppeal, anAuditEntry } from '../support/a-decision.ts'
import { aWorkshop, type Ran, type Workshop } from './run-cli.ts'

/** A busy machine takes its time to start a process. */
jest.setTimeout(30_000)

let folder: string
let workshop: Workshop

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'checkreply-exceptions-'))
  workshop = await aWorkshop()
  await withStorage(async ({ team }) => {
    const open = await team.appeals.add(aNewAppeal())
    if (!open) throw new Error('It was appealed already')
    const upheld = { ...open, state: 'upheld' as const, by: 'ULEAD', at: 1, version: 1 }
    await team.appeals.decide(upheld, open.finding, anAuditEntry())
  })
})
afterEach(async () => {
  await workshop.clean()
  rmSync(folder, { recursive: true })
})

async function withStorage<T>(work: (storage: Storage) => Promise<T>): Promise<T> {
  const storage = await openStorage({ kind: 'sqlite', path: join(folder, 'bot.db') })
  return work(storage).finally(() => storage.close())
}

function exceptions(...args: readonly string[]): Promise<Ran> {
  return workshop.run(['exceptions', ...args], '', { DATABASE_URL: `file:${join(folder, 'bot.db')}` })
}

describe('checkreply exceptions', () => {
  it('lists what leads of a workspace have called fine, and of no other', async () => {
    const [own, other] = [await exceptions('T1'), await exceptions('T2')]

    expect(own.stdout).toMatch(/^1 {2}\d{4}-\S+ {2}dismissive \(bare-no\) {2}by ULEAD {2}“No”\n$/)
    expect(other.stdout).toBe('No exceptions in T2.\n')
  })

  it('takes one back, and writes down that the operator did', async () => {
    const { code, stdout } = await exceptions('T1', '--remove', '1')

    expect([code, stdout]).toEqual([0, 'Removed: dismissive (bare-no) is pointed out again, from the next draft on.\n'])
    const [left, audit] = await withStorage(async ({ team }) => [
      await team.exceptions.list('T1'),
      await team.audit.list('T1', { limit: 1 }),
    ])
    expect(left).toEqual([])
    expect(audit).toMatchObject([{ who: 'operator', what: 'exception.remove', subject: 'exception 1' }])
  })

  it('says so where there is no such one', async () => {
    const { code, stderr } = await exceptions('T1', '--remove', '7')

    expect(code).toBe(2)
    expect(stderr).toContain('no exception has the ID "7". See: checkreply exceptions TEAM')
  })
})
