import { describe, expect, it } from '@jest/globals'
import { createOwnership } from '../../src/slack/ownership.ts'
import { readDelivery } from '../../src/slack/read-delivery.ts'
import { aStorage } from '../support/a-storage.ts'
import { aMessage, anEvent } from '../support/slack-payloads.ts'

async function isOurs(event: Parameters<typeof anEvent>[0]): Promise<boolean> {
  const workspaces = (await aStorage()).workspaces('')
  await workspaces.set('T1', { reviewChannel: 'CREVIEW' })
  const body = anEvent(event)
  const delivery = readDelivery(body)
  if (delivery === null) throw new Error('Slack would not send this')
  return createOwnership(workspaces)(delivery, body)
}

describe('what is kept of what people write', () => {
  it.each([
    ['is what stands in the review channel', aMessage({ channel: 'CREVIEW' }), true],
    ['is what they write to the bot', aMessage({ channel: 'D1', channel_type: 'im' }), true],
    ['is nothing from any other channel', aMessage({ channel: 'COTHER' }), false],
  ])('%s', async (_what, event, ours) => {
    expect(await isOurs(event)).toBe(ours)
  })
})
