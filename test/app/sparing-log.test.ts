import { describe, expect, it } from '@jest/globals'
import { createSparingLog } from '../../src/app/sparing-log.ts'
import { aCapturedLog } from '../support/captured-log.ts'

/** A log, and a clock that goes on by one wait each time it is told to. */
function aBench() {
  const captured = aCapturedLog()
  let pass = () => {}
  const wait = () =>
    new Promise<void>((resolve) => {
      pass = resolve
    })
  return {
    log: createSparingLog(captured.log, wait),
    said: () => captured.lines().map(({ msg, said, times }) => [msg, said, times]),
    async pass() {
      pass()
      await new Promise((resolve) => setImmediate(resolve))
    },
  }
}

describe('a log that spares its reader', () => {
  it('says at once what is new, and then how often it came again', async () => {
    const { log, said, pass } = aBench()

    for (let index = 0; index < 30_000; index++) log.error({ said: 'away' }, 'It failed')
    expect(said()).toEqual([['It failed', 'away', undefined]])
    await pass()

    expect(said()).toEqual([
      ['It failed', 'away', undefined],
      ['It failed', 'away', 29_999],
    ])
  })

  it('tells different things apart', () => {
    const { log, said } = aBench()

    log.error({ said: 'away' }, 'It failed')
    log.error({ said: 'full' }, 'It failed')
    log.warn({ said: 'away' }, 'It is slow')

    expect(said()).toEqual([
      ['It failed', 'away', undefined],
      ['It failed', 'full', undefined],
      ['It is slow', 'away', undefined],
    ])
  })

  it('counts anew each time, and takes for new what has not come for a while', async () => {
    const { log, said, pass } = aBench()

    for (let index = 0; index < 3; index++) log.warn({}, 'It failed')
    await pass()
    log.warn({}, 'It failed')
    await pass()
    await pass()
    log.warn({}, 'It failed')

    expect(said().map(([, , times]) => times)).toEqual([undefined, 2, 1, undefined])
  })
})
