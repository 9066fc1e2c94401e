import { expect, it, jest } from '@jest/globals'
import { openStorage } from '../../src/store/open.ts'
import { startFakeSlack } from '../fake-slack/fake-slack.ts'
import { delay, rateLimit } from '../fake-slack/faults.ts'
import { aBotOn } from './a-bot-on.ts'

jest.setTimeout(90_000)

it('somebody who floods the channel does not keep the others waiting', async () => {
  const slack = await startFakeSlack()
  const { bot } = await aBotOn(slack)
  const gate = Promise.withResolvers<void>()
  const open = slack.fail('chat.postMessage', delay(gate.promise), { times: Number.POSITIVE_INFINITY })

  const flood = Array.from({ length: 300 }, (_, index) => slack.post('CREVIEW', 'UANN', `Draft ${index}.`))
  const other = slack.post('CREVIEW', 'UBEN', 'A draft of somebody else.')
  await slack.until(() => slack.pending() === 0, 'all to be taken in', 20_000)
  gate.resolve()
  open()
  await slack.until(() => slack.threadOf(other).length === 1, 'the other’s report')

  const served = flood.filter((ts) => slack.threadOf(ts).length > 0).length
  expect(served).toBeLessThan(150)
  await slack.until(() => flood.every((ts) => slack.threadOf(ts).length === 1), 'the rest', 20_000)
  await bot.stop()
  await slack.close()
})

it('a channel that Slack wants quiet does not keep another from its messages', async () => {
  const slack = await startFakeSlack()
  const { bot } = await aBotOn(slack)
  slack.fail('chat.postMessage', rateLimit(30), { channel: 'CREVIEW', times: Number.POSITIVE_INFINITY })

  slack.post('CREVIEW', 'UANN', 'A draft that must wait.')
  await slack.until(() => slack.callsOf('chat.postMessage').length === 1)
  await slack.command({ user: 'UBEN', channel: 'CANY', text: 'A draft for my eyes only.' })

  await slack.until(() => slack.privateMessagesOf('UBEN').length === 1, 'the private report')
  expect(slack.messagesIn('CREVIEW')).toHaveLength(1)
  await bot.stop()
  await slack.close()
})

it('a place that becomes free goes to who has nothing running yet', async () => {
  const storage = await openStorage({ kind: 'sqlite', path: ':memory:' })
  const add = (actor: string, key: string) =>
    storage.inbox.add({ team: 'T1', kind: 'slack', key, lane: key, actor, payload: {}, isLive: false })
  for (const key of ['a1', 'a2', 'a3']) await add('UANN', key)
  await add('UBEN', 'b1')

  const [first] = await storage.inbox.claim(1)
  const [second] = await storage.inbox.claim(1)
  const [third] = await storage.inbox.claim(1)

  expect([first, second, third].map((job) => job?.key)).toEqual(['a1', 'b1', 'a2'])
  await storage.close()
})
