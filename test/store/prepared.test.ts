import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import type { Storage } from '../../src/store/open.ts'
import { aStorage } from '../support/a-storage.ts'

const PLACE = { team: 'T1', channel: 'C1' } as const

let storage: Storage

beforeEach(async () => {
  storage = await aStorage()
})
afterEach(async () => {
  jest.restoreAllMocks()
  await storage.close()
})

describe('a query that is put together once', () => {
  it('is given its own values each time, null among them', async () => {
    const { postings } = storage
    await postings.begin({ ...PLACE, key: 'a', thread: '1.1' }, null)
    await postings.begin({ ...PLACE, key: 'b', thread: null }, null)

    const found = [await postings.find('T1', 'a'), await postings.find('T1', 'b'), await postings.find('T1', 'c')]

    expect(found.map((one) => one && [one.key, one.thread])).toEqual([['a', '1.1'], ['b', null], null])
  })

  it('is given the time of each run by SQLite’s clock', async () => {
    const { postings } = storage
    const clock = jest.spyOn(Date, 'now').mockReturnValue(1_000_000)
    await postings.begin({ ...PLACE, key: 'a', thread: null }, null)
    const first = await postings.find('T1', 'a')

    clock.mockReturnValue(1_004_000)
    const later = await postings.find('T1', 'a')

    expect([first?.age, later?.age]).toEqual([0, 4000])
  })
})
