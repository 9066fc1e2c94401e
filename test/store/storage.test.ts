import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, jest } from '@jest/globals'
import { openStorage } from '../../src/store/open.ts'
import { startPostgres, type TestPostgres } from '../support/postgres.ts'
import { describeStorage, type OpenAgain } from './contract.ts'
import { describeJudgeLedger } from './judge-ledger-contract.ts'
import { describeTeamStore } from './team-contract.ts'

/** A server starts in half a second; a busy machine may need longer. */
jest.setTimeout(30_000)

const folder = mkdtempSync(join(tmpdir(), 'checkreply-'))
let postgres: TestPostgres
let made = 0

beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(async () => {
  await postgres.stop()
  rmSync(folder, { recursive: true })
})

async function prepareSqlite(): Promise<OpenAgain> {
  const path = join(folder, `${++made}.db`)
  return (options) => openStorage({ kind: 'sqlite', path }, options)
}

async function preparePostgres(): Promise<OpenAgain> {
  const url = await postgres.createDatabase()
  return (options) => openStorage({ kind: 'postgres', url }, options)
}

describeStorage('SQLite', prepareSqlite)
describeStorage('PostgreSQL', preparePostgres)
describeJudgeLedger('SQLite', prepareSqlite)
describeJudgeLedger('PostgreSQL', preparePostgres)
describeTeamStore('SQLite', prepareSqlite)
describeTeamStore('PostgreSQL', preparePostgres)
