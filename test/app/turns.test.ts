import { describe, expect, it } from '@jest/globals'
import { createTurns } from '../../src/app/turns.ts'

describe('turns', () => {
  it('go one by one on the same key, in the order in which they were taken', async () => {
    const turns = createTurns()
    const seen: string[] = []
    const work = (name: string) => async () => {
      seen.push(`${name} begins`)
      await Promise.resolve()
      seen.push(`${name} ends`)
    }

    await Promise.all([turns.take('a', work('one')), turns.take('a', work('two'))])

    expect(seen).toEqual(['one begins', 'one ends', 'two begins', 'two ends'])
  })

  it('do not wait for other keys', async () => {
    const turns = createTurns()
    turns.take('a', () => new Promise(() => {}))

    await expect(turns.take('b', async () => 'done')).resolves.toBe('done')
  })

  it('go on after one that failed, whose failure is its own', async () => {
    const turns = createTurns()
    const failed = turns.take('a', async () => Promise.reject(new Error('broken')))

    await expect(turns.take('a', async () => 'done')).resolves.toBe('done')
    await expect(failed).rejects.toThrow('broken')
  })
})
