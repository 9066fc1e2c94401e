import { describe, expect, it } from '@jest/globals'
import { createSlots } from '../../src/llm/slots.ts'

/** Work that goes on until it is let go. */
function aWork() {
  let end = () => {}
  const done = new Promise<void>((resolve) => {
    end = resolve
  })
  let hasBegun = false
  return {
    run: () => {
      hasBegun = true
      return done
    },
    end,
    hasBegun: () => hasBegun,
  }
}

const { signal } = new AbortController()

describe('slots', () => {
  it('let only so many work at once, and the next in turn', async () => {
    const slots = createSlots(2)
    const works = [aWork(), aWork(), aWork()] as const
    const all = works.map((work) => slots.take(work.run, signal))
    const before = works.map((work) => work.hasBegun())

    works[0].end()
    await all[0]
    const after = works.map((work) => work.hasBegun())
    for (const work of works) work.end()
    await Promise.all(all)

    expect([before, after]).toEqual([
      [true, true, false],
      [true, true, true],
    ])
  })

  it('are given back by work that fails', async () => {
    const slots = createSlots(1)

    await expect(slots.take(() => Promise.reject(new Error('x')), signal)).rejects.toThrow('x')

    await expect(slots.take(async () => 'free', signal)).resolves.toBe('free')
  })

  it('are not waited for longer than wanted, and not taken afterwards', async () => {
    const slots = createSlots(1)
    const [first, second] = [aWork(), aWork()]
    const running = slots.take(first.run, signal)
    const leaving = new AbortController()
    const waiting = slots.take(second.run, leaving.signal)

    leaving.abort(new Error('too late'))
    await expect(waiting).rejects.toThrow('too late')
    first.end()
    await running

    expect(second.hasBegun()).toBe(false)
    await expect(slots.take(async () => 'free', signal)).resolves.toBe('free')
  })
})
