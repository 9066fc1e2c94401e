import { afterEach, describe, expect, it, jest } from '@jest/globals'
import type { JudgeSettings } from '../../src/llm/settings.ts'
import { type FakeModel, type FakeModelOptions, startFakeModel } from '../fake-model/fake-model.ts'
import { SCENARIOS, type ScenarioName } from '../fake-model/scenarios.ts'
import { aJudge, checker, LOUNGE, LOUNGE_REMARK } from './a-judge.ts'

const DEADLINE = 1200
const GRACE = 200

let model: FakeModel | undefined
afterEach(() => model?.close())

async function ask(options: FakeModelOptions, settings: Partial<JudgeSettings> = {}) {
  const fake = await startFakeModel({ answer: { remarks: [LOUNGE_REMARK], rewrite: null }, ...options })
  model = fake
  const made = aJudge({ baseUrl: fake.baseUrl, timeout: DEADLINE, ...settings })
  const rules = checker.check(LOUNGE)
  const start = performance.now()
  const report = await made.judge.consider(LOUNGE, rules)
  return { ...made, fake, rules, report, took: performance.now() - start }
}

/** A machine that is busy with something else may lose a beat: what is late three times in a row is late. */
async function askInPeace(options: FakeModelOptions, tries = 3): ReturnType<typeof ask> {
  const asked = await ask(options)
  if (asked.took < DEADLINE + GRACE || tries === 1) return asked
  await asked.fake.close()
  return askInPeace(options, tries - 1)
}

/** Scenario → status, words of the reason, and how many requests it may take. */
const EXPECTED: Readonly<Record<ScenarioName, readonly [string, RegExp | undefined, number]>> = {
  good: ['answered', undefined, 1],
  fenced: ['answered', undefined, 1],
  think: ['answered', undefined, 1],
  json_schema_refused: ['answered', undefined, 2],
  json_refused: ['answered', undefined, 3],
  max_completion_tokens_refused: ['answered', undefined, 1],
  max_tokens_refused: ['answered', undefined, 2],
  temperature_refused: ['answered', undefined, 2],
  store_refused: ['answered', undefined, 1],
  everything_refused: ['answered', undefined, 4],
  obedient: ['answered', undefined, 1],
  refusal: ['failed', /refused to answer/, 1],
  length: ['failed', /cut off/, 1],
  content_filter: ['failed', /content filter/, 1],
  prompt_filtered: ['failed', /content filter/, 1],
  empty: ['failed', /no answer/, 1],
  prose: ['failed', /JSON/, 1],
  broken_json: ['failed', /JSON/, 1],
  wrong_shape: ['failed', /something else than was asked/, 1],
  not_an_object: ['failed', /JSON/, 1],
  no_choices: ['failed', /no answer/, 1],
  choices_missing: ['failed', /OPENAI_BASE_URL/, 1],
  error_in_ok: ['failed', /OPENAI_BASE_URL/, 1],
  html: ['failed', /OPENAI_BASE_URL/, 1],
  html_error: ['failed', /server failed/, 2],
  unauthorized: ['failed', /OPENAI_API_KEY/, 1],
  forbidden: ['failed', /OPENAI_API_KEY/, 1],
  not_found: ['failed', /OPENAI_MODEL/, 1],
  too_long: ['skipped', /too long/, 1],
  rate_limited: ['failed', /asks to wait/, 1],
  rate_limited_silently: ['failed', /asks to wait/, 2],
  insufficient_quota: ['failed', /used up/, 1],
  server_error: ['failed', /server failed/, 2],
  overloaded: ['failed', /server failed/, 2],
  hang: ['failed', /in time/, 1],
  dropped: ['failed', /cannot be reached/, 2],
  forgetful: ['failed', /only a part/, 1],
  slow_body: ['failed', /in time/, 1],
  cut_body: ['failed', /cannot be reached|not as a model/, 2],
}

describe('a model that plays', () => {
  it.each(Object.keys(SCENARIOS) as ScenarioName[])(
    '%s ends in a report in time, with a reason where it failed',
    async (scenario) => {
      const { report, rules, took, fake, faults } = await askInPeace({ scenario })
      const [status, reason, requests] = EXPECTED[scenario]

      expect(report.judge.status).toBe(status)
      if (reason)
        expect(report).toEqual({ ...rules, judge: { ...report.judge, reason: expect.stringMatching(reason) } })
      expect(took).toBeLessThan(DEADLINE + GRACE)
      expect(fake.calls).toHaveLength(requests)
      expect(faults).toEqual([])
    },
  )

  it('nothing at all, because nobody is there, is told', async () => {
    const { judge } = aJudge({ baseUrl: 'http://127.0.0.1:1/v1', timeout: DEADLINE })

    const { judge: outcome } = await judge.consider(LOUNGE, checker.check(LOUNGE))

    expect(outcome).toMatchObject({ status: 'failed', reason: 'the model’s server cannot be reached' })
  })
})

describe('a second try', () => {
  it.each([
    ['a server’s fault', 'server_error'],
    ['a lost connection', 'dropped'],
  ] as const)('is made after %s, once', async (_what, first) => {
    const { report, fake } = await ask({ scenario: [first, 'good'] })

    expect([report.judge.status, fake.calls.length]).toEqual(['answered', 2])
  })

  it('waits as long as the server asks, where there is time', async () => {
    const { report, took } = await ask({ scenario: ['rate_limited', 'good'], retryAfter: 0.4 }, { timeout: 3000 })

    expect(report.judge.status).toBe('answered')
    expect(took).toBeGreaterThanOrEqual(400)
  })

  it('is not made where the server asks to wait longer than there is time', async () => {
    const { report, took, fake } = await ask({ scenario: ['rate_limited', 'good'], retryAfter: 45 })

    expect([report.judge.status, fake.calls.length]).toEqual(['failed', 1])
    expect(took).toBeLessThan(DEADLINE / 2)
  })
})

describe('usage', () => {
  it.each(['good', 'refusal', 'length', 'content_filter', 'wrong_shape'] as const)(
    'is counted for %s',
    async (scenario) => {
      const { calls } = await ask({ scenario })

      expect(calls).toEqual([expect.objectContaining({ promptTokens: expect.any(Number) })])
      expect(calls[0]?.promptTokens).toBeGreaterThan(1000)
    },
  )
})

describe('what is sent', () => {
  it('asks for the answer’s shape, and logs, stores and retries nothing by itself', async () => {
    const { fake } = await ask({})
    const [call] = fake.calls

    expect(call?.body).toMatchObject({ model: 'fake', temperature: 0, max_tokens: 1500 })
    expect(call?.body.response_format?.type).toBe('json_schema')
    expect(call?.body).not.toHaveProperty('store')
    expect(call?.headers).not.toHaveProperty('openai-organization')
    expect(call?.headers.authorization).toBe('Bearer sk-test-0123456789')
  })

  it('takes nothing from the environment, whatever the SDK would', async () => {
    const own = { OPENAI_ORG_ID: 'org-1', OPENAI_PROJECT_ID: 'p-1', OPENAI_LOG: 'debug', OPENAI_ADMIN_KEY: 'admin-1' }
    const logged = jest.spyOn(console, 'debug').mockImplementation(() => {})
    Object.assign(process.env, own)

    const { fake } = await ask({})

    for (const name of Object.keys(own)) delete process.env[name]
    const headers = JSON.stringify(fake.calls[0]?.headers)
    expect([headers.includes('org-1'), headers.includes('p-1'), headers.includes('admin-1')]).toEqual([
      false,
      false,
      false,
    ])
    expect(logged).not.toHaveBeenCalled()
    logged.mockRestore()
  })

  it('says “none” for a key to servers that want none', async () => {
    const { fake } = await ask({}, { apiKey: null })

    expect(fake.calls[0]?.headers.authorization).toBe('Bearer none')
  })
})

describe('what a server understands', () => {
  it('is remembered, so that the next draft is asked about in one request', async () => {
    const { judge, fake } = await ask({ scenario: 'everything_refused' })
    const before = fake.calls.length
    const other = { ...LOUNGE, draft: `${LOUNGE.draft} Good night.` }

    const report = await judge.consider(other, checker.check(other))

    expect([report.judge.status, fake.calls.length - before]).toEqual(['answered', 1])
  })
})
