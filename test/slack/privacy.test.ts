import { describe, expect, it } from '@jest/globals'
import { aRunningBot } from '../support/a-bot.ts'
import { aCommand, aDeletion, aForward, aMessage, anEdit, aSubmission, aTombstone } from '../support/slack-payloads.ts'

const WORDS = 'Zanzibar'

describe('the log', () => {
  it('never holds a word of a draft or a customer, not at debug level, not when everything breaks', async () => {
    const running = await aRunningBot({ logLevel: 'debug' })
    const { slack, receive, receiveEvents, log } = running
    const message = aMessage({ text: `&gt; ${WORDS}\n${WORDS} FLAG` })

    await receiveEvents(message, anEdit(message, `BREAK ${WORDS}`), aDeletion(message), aTombstone(message))
    await receiveEvents(aForward(`BREAK ${WORDS}`, { text: `BREAK ${WORDS}`, ts: '1700000002.000100' }))
    await receive(aCommand(`BREAK ${WORDS}`, slack.responseUrl))
    await receive(aSubmission({ draft: `BREAK ${WORDS}`, customer: WORDS }))
    slack.failAlways('chat.postMessage', { error: 'invalid_blocks' })
    slack.failAlways('chat.postEphemeral', { status: 500 })
    slack.failAlways('respond', { status: 500 })
    await receiveEvents(aMessage({ text: WORDS, ts: '1700000003.000100' }))
    await receive(aCommand(WORDS, slack.responseUrl))
    await receive({ type: WORDS })
    await running.close()

    expect(log.lines().length).toBeGreaterThan(8)
    expect(log.text()).not.toContain(WORDS)
  })

  it('never holds a token', async () => {
    const running = await aRunningBot({
      logLevel: 'debug',
      prepare: (slack) => slack.failNext('conversations.history', { status: 500 }),
    })
    await running.close()

    expect(running.log.text()).not.toMatch(/xoxb-test|xapp-test/)
  })
})
