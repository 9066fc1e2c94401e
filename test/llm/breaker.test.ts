import { describe, expect, it } from '@jest/globals'
import { createBreaker } from '../../src/llm/breaker.ts'
import type { Failure } from '../../src/llm/failure.ts'

function aBreaker() {
  let time = 0
  const breaker = createBreaker(() => time)
  return {
    ...breaker,
    pass: (seconds: number) => {
      time += seconds * 1000
    },
    fail: (failure: Failure, times: number) => {
      for (let count = 0; count < times; count++) breaker.report(failure)
    },
  }
}

describe('a server that keeps failing', () => {
  it('is left alone for a minute after four failures in a row', () => {
    const { mayAsk, fail, pass } = aBreaker()

    fail('timeout', 3)
    const before = mayAsk()
    fail('server', 1)
    const after = mayAsk()
    pass(61)

    expect([before, after, mayAsk()]).toEqual([true, false, true])
  })

  it('is tried with one call after its rest, and left alone again where that fails', () => {
    const { mayAsk, fail, pass } = aBreaker()
    fail('timeout', 4)
    pass(61)

    const tries = [mayAsk(), mayAsk()]
    fail('timeout', 1)

    expect([...tries, mayAsk()]).toEqual([true, false, false])
  })

  it('is trusted again after an answer', () => {
    const { mayAsk, fail, pass, report } = aBreaker()
    fail('timeout', 4)
    pass(61)
    mayAsk()
    report(null)
    fail('timeout', 3)

    expect(mayAsk()).toBe(true)
  })

  it.each(['unauthorised', 'unknown_model', 'quota'] as const)('is left alone at once for %s', (failure) => {
    const { mayAsk, fail, pass } = aBreaker()

    fail(failure, 1)
    pass(61)

    expect(mayAsk()).toBe(false)
  })

  it.each(['refused', 'filtered', 'wrong_shape', 'unwanted'] as const)('is not blamed for %s', (failure) => {
    const { mayAsk, fail } = aBreaker()

    fail(failure, 10)

    expect(mayAsk()).toBe(true)
  })
})
