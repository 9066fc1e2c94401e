import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { type FakeSlack, startFakeSlack } from '../fake-slack/fake-slack.ts'
import { readWords } from '../support/slack-words.ts'
import { aBotOn, type BotOn } from './a-bot-on.ts'

jest.setTimeout(90_000)

const HOUR = 60 * 60 * 1000

let slack: FakeSlack
let bot: BotOn
let start: number

beforeEach(async () => {
  start = Date.now()
  jest.useFakeTimers({
    now: start,
    doNotFake: [
      ...(['hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate'] as const),
      ...(['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] as const),
    ],
  })
  const begun = performance.now()
  slack = await startFakeSlack({ now: () => start + (performance.now() - begun) })
  bot = await aBotOn(slack, { parts: { pace: { lease: 2000, poll: 50 } } })
})
afterEach(async () => {
  jest.setSystemTime(start)
  await bot.bot.stop()
  await slack.close()
  jest.useRealTimers()
})

/** Over the socket there is no signature: only over HTTP is a clock that is wrong by minutes a reason to refuse. */
async function showReport(text: string): Promise<string> {
  const ts = slack.post('CREVIEW', 'UANN', text)
  await slack.until(() => slack.threadOf(ts).length === 1, 'a report')
  return ts
}

const JUMPS = [
  ['four minutes ahead', 4 / 60],
  ['four minutes back', -4 / 60],
] as const

describe.each(JUMPS)('a clock that jumps %s', (_what, hours) => {
  it('loses nothing, doubles nothing, and the last edit wins', async () => {
    const ts = await showReport('A first draft, FLAG.')
    jest.setSystemTime(start + hours * HOUR)

    slack.edit('CREVIEW', ts, 'A second draft, REVISE.')
    const after = await showReport('Another draft.')
    slack.edit('CREVIEW', ts, 'A third draft.')

    await slack.until(() => readWords(slack.threadOf(ts)).includes('Ready'), 'the last report')
    expect([slack.threadOf(ts).length, slack.threadOf(after).length]).toEqual([1, 1])
  })
})

it.each([24, -24])('a clock that is wrong by %d hours keeps no work back once it is taken', async (hours) => {
  const gate = Promise.withResolvers<void>()
  slack.fail('chat.postMessage', { kind: 'delay', until: gate.promise })
  const ts = slack.post('CREVIEW', 'UANN', 'A draft.')
  const next = slack.post('CREVIEW', 'UBEN', 'A draft of somebody else.')
  await slack.until(() => slack.pending() === 0)
  slack.edit('CREVIEW', ts, 'A better draft.')
  await slack.until(() => slack.pending() === 0)

  jest.setSystemTime(start + hours * HOUR)
  gate.resolve()

  await slack.until(() => [ts, next].every((one) => slack.threadOf(one).length === 1), 'both reports')
})
