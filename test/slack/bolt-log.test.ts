import { describe, expect, it } from '@jest/globals'
import { createBoltLog } from '../../src/slack/bolt-log.ts'
import { aCapturedLog } from '../support/captured-log.ts'

describe('what Slack’s libraries log', () => {
  it('comes without payloads', () => {
    const { log, text, lines } = aCapturedLog()
    const bolt = createBoltLog(log)

    bolt.debug('Received a message on the WebSocket: {"text":"Zanzibar"}')
    bolt.info('Zanzibar')
    bolt.warn('Could not send {"text":"Zanzibar"}', { text: 'Zanzibar' })
    bolt.error('It failed', new Error('Zanzibar'))
    bolt.error({ text: 'Zanzibar' })

    expect(text()).not.toContain('Zanzibar')
    expect(lines()).toMatchObject([
      { msg: 'Slack library warns', said: 'Could not send' },
      { msg: 'Slack library failed', fault: { name: 'Error' } },
      { msg: 'Slack library failed', said: 'object' },
    ])
  })

  it('is never at debug level, at which whole payloads are put together', () => {
    expect(createBoltLog(aCapturedLog().log).getLevel()).toBe('info')
  })
})
