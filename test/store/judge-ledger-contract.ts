import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { JudgeLedger } from '../../src/app/judge-ports.ts'
import type { Storage } from '../../src/store/open.ts'
import type { OpenAgain } from './contract.ts'

const DAY = '2026-03-01'

/** What the judge's ledger must do in every engine. `prepare` makes a new and empty database. */
export function describeJudgeLedger(engine: string, prepare: () => Promise<OpenAgain>): void {
  describe(`the judge’s ledger in ${engine}`, () => {
    let open: OpenAgain
    let ledger: JudgeLedger
    const opened: Storage[] = []

    const another = async (): Promise<JudgeLedger> => {
      const storage = await open()
      opened.push(storage)
      return storage.judgeLedger
    }

    beforeEach(async () => {
      open = await prepare()
      ledger = await another()
    })
    afterEach(async () => {
      for (const one of opened.splice(0)) await one.close()
    })

    it('gives tokens up to the cap, and not beyond', async () => {
      const taken = []
      for (const tokens of [400, 400, 400, 200, 1]) taken.push(await ledger.reserve(DAY, tokens, 1000))

      expect(taken).toEqual([true, true, false, true, false])
    })

    it('gives several processes together no more than the cap', async () => {
      const other = await another()
      await other.reserve(DAY, 500, 1000)

      const taken = await Promise.all(Array.from({ length: 9 }, () => ledger.reserve(DAY, 100, 1000)))

      expect(taken.filter((is) => is)).toHaveLength(5)
      expect(await other.reserve(DAY, 100, 1000)).toBe(false)
    })

    it('gives again what was not used, also after a restart', async () => {
      await ledger.reserve(DAY, 1000, 1000)
      await ledger.settle(DAY, -300)
      const later = await another()

      expect([await later.reserve(DAY, 301, 1000), await later.reserve(DAY, 300, 1000)]).toEqual([false, true])
    })

    it('begins anew every day', async () => {
      await ledger.reserve(DAY, 1000, 1000)

      expect(await ledger.reserve('2026-03-02', 1000, 1000)).toBe(true)
    })

    it('keeps answers until they expire', async () => {
      await ledger.saveAnswer('k', 'sealed', { now: 0, expires: 100 })
      await ledger.saveAnswer('k', 'sealed anew', { now: 0, expires: 100 })
      const found = [
        await ledger.findAnswer('k', 99),
        await ledger.findAnswer('k', 100),
        await ledger.findAnswer('x', 0),
      ]
      await ledger.saveAnswer('other', 'sealed', { now: 100, expires: 200 })

      expect([...found, await ledger.findAnswer('k', 0)]).toEqual(['sealed anew', null, null, null])
    })
  })
}
