import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type Committer, createCommitter } from '../../src/store/sqlite-commits.ts'

const NORMAL = 1
const FULL = 2

let database: DatabaseSync
let committer: Committer

beforeEach(() => {
  database = new DatabaseSync(':memory:')
  committer = createCommitter(database)
})
afterEach(() => database.close())

/** How sure the commit will be that is under way. */
function readLevel(): unknown {
  return database.prepare('pragma synchronous').get()?.synchronous
}

describe('a commit', () => {
  it('waits for the disk where it must be sure, and not where it need not be', async () => {
    const levels: unknown[] = []

    for (const haste of ['easy', 'sure', 'easy', 'sure'] as const) levels.push(await committer.write(readLevel, haste))

    expect(levels).toEqual([NORMAL, FULL, NORMAL, FULL])
  })

  it('is as sure as the surest of what shares it', async () => {
    const levels = await Promise.all([committer.write(readLevel, 'easy'), committer.write(readLevel, 'sure')])

    expect(levels).toEqual([FULL, FULL])
  })

  it('is sure in a transaction of one’s own, behind all that was to be written before', async () => {
    const earlier = committer.write(readLevel, 'easy')

    committer.begin()

    expect([await earlier, readLevel(), database.isTransaction]).toEqual([NORMAL, FULL, true])
    database.exec('rollback')
  })
})
