import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { serverError } from '../fake-slack/faults.ts'
import { aDurableBench, type DurableBench } from './a-durable-bot.ts'

jest.setTimeout(20_000)

let bench: DurableBench

beforeEach(async () => {
  bench = await aDurableBench({ retryAfter: [50, 200, 500, 1000] })
})
afterEach(() => bench.close())

const until = (isSo: () => boolean, what: string) => bench.slack.until(isSo, what, 15_000)

describe('a socket that Slack closes', () => {
  it.each([
    ['with notice', () => bench.slack.socket.recycle('refresh_requested')],
    ['without', () => bench.slack.socket.cut()],
  ])('%s is opened again, and nothing is lost', async (_how, close) => {
    const { slack } = bench
    await bench.start()
    const before = slack.post('CREVIEW', 'UANN', 'Before.')
    await until(() => slack.threadOf(before).length > 0, 'a report')

    close()
    const during = slack.post('CREVIEW', 'UANN', 'During.')
    await until(() => slack.threadOf(during).length > 0, 'a report on what came meanwhile')
    const after = slack.post('CREVIEW', 'UANN', 'After.')
    await until(() => slack.threadOf(after).length > 0, 'a report on what came after')

    expect([before, during, after].map((ts) => slack.threadOf(ts).length)).toEqual([1, 1, 1])
  })

  it('is tried again where it does not open, and that is told in words', async () => {
    const { slack, log } = bench
    await bench.start()
    slack.fail('apps.connections.open', serverError(500))

    slack.socket.cut()
    const ts = slack.post('CREVIEW', 'UANN', 'Fine.')
    await until(() => slack.threadOf(ts).length > 0, 'a report')

    expect(log.text()).toContain('The socket to Slack does not open: it is tried again')
  })
})
