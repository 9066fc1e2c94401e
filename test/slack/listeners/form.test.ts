import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { aRunningBot, type RunningBot } from '../../support/a-bot.ts'
import { aSubmission } from '../../support/slack-payloads.ts'

let running: RunningBot

beforeEach(async () => {
  running = await aRunningBot()
})
afterEach(() => running.close())

describe('the form', () => {
  it('is answered where it stands', async () => {
    const answer = await running.receive(aSubmission({ draft: 'REVISE' }))

    expect(answer).toMatchObject({ response_action: 'update', view: { type: 'modal' } })
    expect(JSON.stringify(answer)).toContain('Score 70 of 100')
  })

  it('gives the customer’s words and the language to the check', async () => {
    await running.receive(aSubmission({ draft: 'Hallo.', customer: 'Waar is het?', language: 'nl' }))

    expect(running.asked).toEqual([{ draft: 'Hallo.', customer: 'Waar is het?', language: 'nl' }])
  })

  it.each(['auto', null])('leaves the language to the draft when the choice is %s', async (language) => {
    await running.receive(aSubmission({ draft: 'Hello.', language }))

    expect(running.asked).toEqual([{ draft: 'Hello.', customer: null }])
  })

  it('takes quoted lines in the draft for the customer’s where their field is empty', async () => {
    await running.receive(aSubmission({ draft: '> Where is it?\nOn its way.', customer: '  ' }))

    expect(running.asked).toEqual([{ draft: 'On its way.', customer: 'Where is it?' }])
  })

  it.each([null, '', '  \n', '> Where is it?'])('asks for a draft at its field when it holds %j', async (draft) => {
    const answer = await running.receive(aSubmission({ draft }))

    expect(answer).toEqual({ response_action: 'errors', errors: { draft: expect.stringMatching(/draft|reply/) } })
    expect(running.asked).toEqual([])
  })

  it('says so when something breaks, with a reference that is in the log', async () => {
    const answer = await running.receive(aSubmission({ draft: 'BREAK' }))

    const reference = running.log.lines()[0]?.reference
    expect(answer).toMatchObject({ response_action: 'update' })
    expect(JSON.stringify(answer)).toContain(String(reference))
  })
})
