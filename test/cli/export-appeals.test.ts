import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { openStorage } from '../../src/store/open.ts'
import { aNewAppeal, anAuditEntry } from '../support/a-decision.ts'
import { aWorkshop, type Workshop } from './run-cli.ts'

/** A busy machine takes its time to start a process. */
jest.setTimeout(30_000)

const folder = mkdtempSync(join(tmpdir(), 'checkreply-export-'))
const path = join(folder, 'bot.db')
let workshop: Workshop

beforeAll(async () => {
  workshop = await aWorkshop()
  const storage = await openStorage({ kind: 'sqlite', path })
  for (const team of ['T1', 'T2']) {
    const report = { team, draft: { team, channel: 'CREVIEW', ts: '10.1' }, revision: '0', author: 'UANN' }
    const open = await storage.team.appeals.add(aNewAppeal({ report }))
    if (!open) throw new Error('It was appealed already')
    const upheld = { ...open, state: 'upheld' as const, by: 'ULEAD', at: 1, version: 1 }
    await storage.team.appeals.decide(upheld, open.finding, anAuditEntry({ team }))
  }
  await storage.close()
})
afterAll(async () => {
  await workshop.clean()
  rmSync(folder, { recursive: true })
})

async function exportLines(...args: readonly string[]) {
  const { code, stdout } = await workshop.run(['export-appeals', ...args], '', { DATABASE_URL: `file:${path}` })
  expect(code).toBe(0)
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

describe('export-appeals', () => {
  it('writes upheld appeals as examples of the corpus', async () => {
    const [first, ...rest] = await exportLines()

    expect(first).toEqual({
      id: 'appeal-T1-1',
      lang: 'en',
      customer: 'Yes or no?',
      draft: 'No.',
      verdict: 'ready',
      criteria: [],
      situation: ['question'],
      note: 'upheld: dismissive (bare-no)',
    })
    expect(rest).toHaveLength(1)
  })

  it('writes those of one workspace where asked', async () => {
    expect(await exportLines('--team', 'T2')).toMatchObject([{ id: 'appeal-T2-2' }])
  })
})
