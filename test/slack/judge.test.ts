import { afterEach, describe, expect, it } from '@jest/globals'
import type { JudgeSettings } from '../../src/llm/settings.ts'
import { type FakeModel, type FakeModelOptions, startFakeModel } from '../fake-model/fake-model.ts'
import { LOUNGE, LOUNGE_REMARK, someSettings } from '../llm/a-judge.ts'
import { aRunningBot, type RunningBot } from '../support/a-bot.ts'
import { aMessage } from '../support/slack-payloads.ts'

const POST = aMessage({ text: `&gt; ${LOUNGE.customer}\n${LOUNGE.draft}` })

let model: FakeModel
let running: RunningBot
afterEach(async () => {
  await running.close()
  await model.close()
})

/** The whole bot with the rubric that comes along and a model that answers so. */
async function aBotWithModel(options: FakeModelOptions, settings: Partial<JudgeSettings> = {}): Promise<RunningBot> {
  model = await startFakeModel({ answer: { remarks: [LOUNGE_REMARK], rewrite: null }, ...options })
  const judge = someSettings({ baseUrl: model.baseUrl, when: 'auto', ...settings })
  running = await aRunningBot({ config: { judge }, parts: { check: undefined } })
  return running
}

describe('a draft in the review channel', () => {
  it('has the rules’ report at once, and what the model adds in the same message', async () => {
    const { slack, receiveEvents } = await aBotWithModel({})

    await receiveEvents(POST)

    expect(slack.calls.map(({ method }) => method)).toEqual(['chat.postMessage', 'chat.update'])
    expect(slack.calls.map(({ args }) => String(args.text))).toEqual([
      'Ready to send. Score 100 of 100.',
      expect.stringContaining(LOUNGE_REMARK.why),
    ])
  }, 20_000)

  it('is told that the model was not heard, and the log why', async () => {
    const { slack, log, receiveEvents } = await aBotWithModel({ scenario: 'unauthorized' })

    await receiveEvents(POST)

    const shown = JSON.stringify(slack.callsOf('chat.update'))
    expect(shown).toContain('the language model gave no answer this time')
    expect(shown).not.toContain('OPENAI')
    expect(log.text()).toContain('does not accept OPENAI_API_KEY')
  }, 20_000)

  it('has one report where the rules leave no doubt', async () => {
    const { slack, receiveEvents } = await aBotWithModel({})

    await receiveEvents(
      aMessage({ text: 'I am sorry about this. I have refunded you today and will call you on Friday.' }),
    )

    expect(slack.calls.map(({ method }) => method)).toEqual(['chat.postMessage'])
    expect(model.calls).toEqual([])
  }, 20_000)

  it('leaves nothing of itself, or of what the model said, in the log', async () => {
    const { log, receiveEvents } = await aBotWithModel({ scenario: 'server_error' })

    await receiveEvents(POST)

    expect(log.text()).not.toMatch(/lounge|breakfast|sk-test/i)
  }, 20_000)
})
