import { describe, expect, it } from '@jest/globals'
import { type Environment, readConfig, readJudgeSettings } from '../../src/config.ts'
import type { JudgeSettings } from '../../src/llm/settings.ts'

function judgeOf(env: Environment): JudgeSettings | null {
  const reading = readJudgeSettings(env)
  if (!reading.ok) throw new Error(reading.problems.join('\n'))
  return reading.judge
}

describe('the judge’s settings', () => {
  it.each([
    ['nothing', {}],
    ['a key alone, which may be there for something else', { OPENAI_API_KEY: 'sk-1' }],
    ['an address alone', { OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1' }],
    ['empty values', { OPENAI_MODEL: ' ', OPENAI_API_KEY: '' }],
  ])('ask nobody with %s', (_what, env) => {
    expect(judgeOf(env)).toBeNull()
  })

  it('ask OpenAI with a key and a model, carefully', () => {
    expect(judgeOf({ OPENAI_MODEL: 'm', OPENAI_API_KEY: 'sk-1' })).toEqual({
      apiKey: 'sk-1',
      baseUrl: 'https://api.openai.com/v1',
      model: 'm',
      when: 'auto',
      text: 'masked',
      timeout: 12_000,
      dailyTokens: 500_000,
      concurrency: 4,
      answerTokens: 1500,
      contextTokens: null,
      prices: null,
    })
  })

  it('need no key for a server of one’s own', () => {
    expect(judgeOf({ OPENAI_MODEL: 'm', OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1' })).toMatchObject({ apiKey: null })
  })

  it('take prices for what they are, the cached one as the usual one where it is left out', () => {
    const prices = { JUDGE_PRICE_INPUT: '0.4', JUDGE_PRICE_OUTPUT: '1.6' }

    expect(judgeOf({ OPENAI_MODEL: 'm', OPENAI_API_KEY: 'k', ...prices })?.prices).toEqual({
      input: 0.4,
      cachedInput: 0.4,
      output: 1.6,
    })
  })

  it.each([
    ['OPENAI_API_KEY', { OPENAI_MODEL: 'm' }],
    ['OPENAI_MODEL', { JUDGE: 'auto' }],
    ['JUDGE', { JUDGE: 'sometimes' }],
    ['JUDGE_TEXT', { JUDGE_TEXT: 'some' }],
    ['JUDGE_TIMEOUT_MS', { JUDGE_TIMEOUT_MS: '12s' }],
    ['JUDGE_DAILY_TOKENS', { JUDGE_DAILY_TOKENS: '-1' }],
    ['JUDGE_CONCURRENCY', { JUDGE_CONCURRENCY: '0' }],
    ['JUDGE_ANSWER_TOKENS', { JUDGE_ANSWER_TOKENS: '1' }],
    ['JUDGE_CONTEXT_TOKENS', { JUDGE_CONTEXT_TOKENS: '12' }],
    ['JUDGE_PRICE_INPUT', { JUDGE_PRICE_OUTPUT: '1' }],
    ['JUDGE_PRICE_OUTPUT', { JUDGE_PRICE_OUTPUT: 'much', JUDGE_PRICE_INPUT: '1' }],
  ])('name %s where it is wrong or missing', (name, env) => {
    const readings = [readJudgeSettings(env), readConfig(env)]

    for (const reading of readings)
      expect(reading).toEqual({
        ok: false,
        problems: [expect.stringMatching(new RegExp(`^${name}: expected .+, got .+`))],
      })
  })

  it('mind nothing else that is wrong', () => {
    expect(judgeOf({ PORT: 'x', SLACK_BOT_TOKEN: '', OPENAI_MODEL: 'm', OPENAI_API_KEY: 'k' })).not.toBeNull()
  })

  it('may be there and asked about nothing', () => {
    expect(judgeOf({ JUDGE: 'never', OPENAI_MODEL: 'm', OPENAI_API_KEY: 'k' })?.when).toBe('never')
  })
})
