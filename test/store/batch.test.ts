import { describe, expect, it } from '@jest/globals'
import { createBatch } from '../../src/store/batch.ts'

/** Work that ends only when it is told to. */
function someWork() {
  const begun: (readonly number[])[] = []
  const endings: PromiseWithResolvers<void>[] = []
  const add = createBatch(async (items: readonly number[]) => {
    begun.push(items)
    const ending = Promise.withResolvers<void>()
    endings.push(ending)
    await ending.promise
    return items.map((item) => item * 10)
  })
  return { add, begun, endings }
}

const aTurn = () => new Promise((resolve) => setImmediate(resolve))

describe('a batch', () => {
  it('is all that was asked for in one turn, and answers each with their own', async () => {
    const { add, begun, endings } = someWork()
    const answers = Promise.all([add(1), add(2), add(3)])
    await aTurn()

    endings[0]?.resolve()

    expect(await answers).toEqual([10, 20, 30])
    expect(begun).toEqual([[1, 2, 3]])
  })

  it('is begun only once the one before has ended, so that the order stays', async () => {
    const { add, begun, endings } = someWork()
    const first = add(1)
    await aTurn()
    const others = [add(2), add(3)]
    await aTurn()
    expect(begun).toEqual([[1]])

    endings[0]?.resolve()
    await first
    await aTurn()

    expect(begun).toEqual([[1], [2, 3]])
    endings[1]?.resolve()
    expect(await Promise.all(others)).toEqual([20, 30])
  })

  it('that fails takes no later one with it', async () => {
    const { add, begun, endings } = someWork()
    const failing = add(1)
    await aTurn()
    const later = add(2)

    endings[0]?.reject(new Error('away'))
    await expect(failing).rejects.toThrow('away')
    await aTurn()
    endings[1]?.resolve()

    expect(await later).toBe(20)
    expect(begun).toEqual([[1], [2]])
  })

  it('is of a hundred at most', async () => {
    const { add, begun, endings } = someWork()
    const all = Promise.all(Array.from({ length: 150 }, (_, item) => add(item)))
    await aTurn()
    endings[0]?.resolve()
    await aTurn()
    endings[1]?.resolve()

    expect(await all).toHaveLength(150)
    expect(begun.map(({ length }) => length)).toEqual([100, 50])
  })
})
