import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { drop } from '../fake-slack/faults.ts'
import { aCommand, aSubmission } from '../support/slack-payloads.ts'
import { aDurableBench, type DurableBench, eventually } from './a-durable-bot.ts'

jest.setTimeout(20_000)

let bench: DurableBench

beforeEach(async () => {
  bench = await aDurableBench()
})
afterEach(() => bench.close())

/** What a process leaves that was killed after it had acknowledged what somebody asked. */
async function leaveAsked(body: Record<string, unknown>): Promise<void> {
  const payload = { body }
  const job = { team: 'T1', kind: 'slack', key: 'asked', lane: 'asked', actor: 'UANN', payload, isLive: false }
  await bench.withStorage(async ({ inbox }) => {
    await inbox.add(job)
    await inbox.claim(10)
  }, 1)
}

const answers = () => bench.slack.directMessagesOf('UANN')
const until = (isSo: () => boolean, what: string) => bench.slack.until(isSo, what, 15_000)

describe('somebody whose question was acknowledged before a crash', () => {
  it.each([
    ['/checkreply with a draft', aCommand('REVISE', 'http://127.0.0.1:1/gone'), 'Score 70 of 100'],
    ['/checkreply help', aCommand('help', 'http://127.0.0.1:1/gone'), 'reads a reply before'],
    ['/checkreply alone', aCommand('', 'http://127.0.0.1:1/gone'), 'Please try again'],
    ['the form', aSubmission({ draft: 'REVISE' }), 'Score 70 of 100'],
  ])('is answered in a direct message: %s', async (_what, body, words) => {
    await leaveAsked(body)

    const bot = await bench.start()
    await until(() => answers().length > 0, 'an answer')
    await bot.idle()

    expect(JSON.stringify(answers())).toContain(words)
    expect(answers()).toHaveLength(1)
  })

  it('is answered once, also where nobody knows whether the answer got through', async () => {
    await leaveAsked(aCommand('Fine.', 'http://127.0.0.1:1/gone'))
    bench.slack.fail('chat.postMessage', drop('after'))

    const bot = await bench.start()
    await eventually(() => bench.slack.callsOf('chat.update').length === 1)
    await bot.idle()

    expect(answers()).toHaveLength(1)
  })

  it('is answered for certain, also where the answer did not get through', async () => {
    await leaveAsked(aCommand('Fine.', 'http://127.0.0.1:1/gone'))
    bench.slack.fail('chat.postMessage', drop('before'))

    const bot = await bench.start()
    await until(() => answers().length > 0, 'an answer')
    await bot.idle()

    expect(answers()).toHaveLength(1)
  })

  it('tells leads of a crisis all the same', async () => {
    await leaveAsked(aCommand('&gt; CRISIS\nOh.', 'http://127.0.0.1:1/gone'))

    await bench.start()
    await until(() => answers().length > 0, 'an answer')

    expect(bench.slack.messagesIn('CFLAG')).toHaveLength(1)
  })
})

describe('leads who could not be told of a crisis in a private check', () => {
  it('are told once they can be', async () => {
    const { slack } = bench
    await bench.start()
    slack.fail('chat.postMessage', drop('before'), { channel: 'CFLAG' })

    await slack.command({ user: 'UANN', channel: 'CREVIEW', command: '/checkreply', text: '&gt; CRISIS\nOh.' })
    await until(() => slack.messagesIn('CFLAG').length > 0, 'the card')

    expect(slack.messagesIn('CFLAG')).toHaveLength(1)
    expect(JSON.stringify(slack.privateMessagesOf('UANN'))).toContain('I could not reach your team leads')
  })
})

describe('/checkreply forget', () => {
  it('deletes what is kept of whoever types it, and says so', async () => {
    const { slack } = bench
    const bot = await bench.start()
    const ts = slack.post('CREVIEW', 'UANN', 'Fine.')
    slack.post('CREVIEW', 'UBEN', 'Fine, too.')
    await until(() => slack.threadOf(ts).length > 0, 'a report')
    await bot.idle()

    await slack.command({ user: 'UANN', channel: 'CREVIEW', command: '/checkreply', text: 'forget' })
    await until(() => slack.privateMessagesOf('UANN').length > 0, 'an answer')
    await bench.stop(bot)

    expect(slack.privateMessagesOf('UANN')[0]?.text).toMatch(/deleted 1 draft and 1 report of yours/)
    const kept = await bench.withStorage(({ store }) => store.findPost({ team: 'T1', channel: 'CREVIEW', ts }))
    expect(kept).toMatchObject({ text: null })
  })
})
