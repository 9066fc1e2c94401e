import { describe, expect, it } from '@jest/globals'
import { readDelivery } from '../../src/slack/read-delivery.ts'
import { aCommand, aDeletion, aMessage, anEdit, anEvent, aSubmission, aTombstone } from '../support/slack-payloads.ts'

describe('a delivery of Slack’s', () => {
  const draft = aMessage()
  const reply = aMessage({ ts: '1700000001.000100', thread_ts: draft.ts })

  it('is known by its event, and by whom it is', () => {
    expect(readDelivery(anEvent(draft))).toMatchObject({
      kind: 'event',
      team: 'T1',
      key: expect.stringMatching(/^Ev/),
      actor: 'UANN',
      channel: 'CREVIEW',
    })
  })

  it.each([
    ['a draft', draft],
    ['its edit', anEdit(draft, 'Better.')],
    ['its deletion', aDeletion(draft)],
    ['its tombstone', aTombstone(draft)],
    ['a reply', reply],
    ['the edit of a reply', anEdit(reply, 'Better.')],
    ['the deletion of a reply', aDeletion(reply)],
  ])('goes into the lane of its thread: %s', (_what, event) => {
    expect(readDelivery(anEvent(event))?.lane).toBe('CREVIEW 1700000000.000100')
  })

  it('about no channel has a lane of its own', () => {
    expect(readDelivery(anEvent({ type: 'app_uninstalled' }))).toMatchObject({
      channel: null,
      lane: 'app_uninstalled ',
    })
  })

  it.each([
    ['a command', aCommand('help', 'http://x')],
    ['a form', aSubmission({ draft: 'Fine.' })],
  ])('that somebody waits for has a lane of its own: %s', (_what, body) => {
    const delivery = readDelivery(body)

    expect(delivery).toMatchObject({ kind: 'interaction', team: 'T1', actor: 'UANN' })
    expect(delivery?.lane).toBe(delivery?.key)
  })

  it('that fills a menu while somebody types is not kept', () => {
    const body = { type: 'block_suggestion', team: { id: 'T1' }, user: { id: 'UANN' } }

    expect(readDelivery(body)?.kind).toBe('options')
  })

  it.each([
    ['nothing', {}],
    ['an event without an id', { ...anEvent(draft), event_id: undefined }],
    ['an event of no workspace', { ...anEvent(draft), team_id: undefined, authorizations: [] }],
    ['a click of nobody', { type: 'block_actions', team: { id: 'T1' }, trigger_id: '1.2' }],
    ['something nested without end', { ...anEvent(draft), deep: JSON.parse(`${'['.repeat(999)}${']'.repeat(999)}`) }],
  ])('is none: %s', (_what, body) => {
    expect(readDelivery(body)).toBeNull()
  })
})
