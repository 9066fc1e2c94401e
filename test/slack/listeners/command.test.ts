import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { aRunningBot, type RunningBot } from '../../support/a-bot.ts'
import { aCommand } from '../../support/slack-payloads.ts'

let running: RunningBot

beforeEach(async () => {
  running = await aRunningBot()
})
afterEach(() => running.close())

function type(text: string): Promise<unknown> {
  return running.receive(aCommand(text, running.slack.responseUrl))
}

describe('/checkreply with a draft', () => {
  it('answers only who typed it', async () => {
    const { slack } = running

    await type('REVISE this')

    expect(slack.calls).toMatchObject([
      { method: 'respond', args: { response_type: 'ephemeral', text: expect.stringContaining('Score 70 of 100') } },
    ])
  })

  it.each(['> Where is it?\nOn its way.', '&gt; Where is it?\nOn its way.'])(
    'takes quoted lines above it for the customer’s: %j',
    async (text) => {
      await type(text)

      expect(running.asked).toEqual([{ draft: 'On its way.', customer: 'Where is it?' }])
    },
  )

  it('tells leads nothing of a flagged one', async () => {
    const { slack } = running

    await type('FLAG')

    expect(slack.callsOf('chat.postMessage')).toEqual([])
  })

  it('tells leads of a crisis, and the agent what to do and that leads know', async () => {
    const { slack } = running

    await type('&gt; CRISIS\nOh.')

    expect(slack.callsOf('chat.postMessage')).toMatchObject([{ channel: 'CFLAG' }])
    const [answer] = slack.callsOf('respond')
    expect(JSON.stringify(answer?.blocks)).toMatch(/Call 112 and your lead\..*Your team leads have been told/)
    expect(JSON.stringify(answer)).not.toMatch(/Score|score \d/)
  })

  it('that is only the customer’s words asks for the draft', async () => {
    const { slack } = running

    await type('> Where is it?')

    expect(slack.callsOf('respond')).toMatchObject([{ text: expect.stringContaining('not your draft') }])
  })
})

describe('/checkreply alone', () => {
  it('opens the form, and nothing else comes before that', async () => {
    const { slack, asked } = running

    await type('  ')

    expect(asked).toEqual([])
    expect(slack.calls).toMatchObject([
      { method: 'views.open', args: { trigger_id: expect.any(String), view: { callback_id: 'check_form' } } },
    ])
  })
})

describe('/checkreply help', () => {
  it.each(['help', 'HELP', ' help '])('says how it works: %j', async (text) => {
    const { slack } = running

    await type(text)

    const [answer] = slack.callsOf('respond')
    expect(JSON.stringify(answer?.blocks)).toContain('<#CREVIEW>')
  })
})

describe('when something breaks', () => {
  it('the person is told, with a reference that is in the log', async () => {
    const { slack, log } = running

    await type('BREAK')

    const reference = log.lines()[0]?.reference
    expect(slack.callsOf('respond')).toMatchObject([
      { response_type: 'ephemeral', text: expect.stringContaining(String(reference)) },
    ])
  })

  it('and the answer’s own way is closed, the person is answered in a direct message', async () => {
    const { slack } = running
    slack.failNext('respond', { status: 404 })

    await type('Fine.')

    expect(slack.callsOf('chat.postMessage')).toMatchObject([
      { channel: 'DUANN', text: expect.stringContaining('Score 100') },
    ])
  })

  it('because the form came too late, the person is told to try again', async () => {
    const { slack } = running
    slack.failNext('views.open', { error: 'expired_trigger_id' })

    await type('')

    expect(slack.callsOf('respond')).toMatchObject([{ text: expect.stringContaining('try again') }])
  })
})
