import { afterEach, describe, expect, it } from '@jest/globals'
import { type FakeModel, type FakeModelOptions, startFakeModel } from './fake-model.ts'
import type { ScenarioName } from './scenarios.ts'

const running: FakeModel[] = []

afterEach(async () => {
  await Promise.all(running.splice(0).map((model) => model.close()))
})

async function aFakeModel(options: FakeModelOptions = {}): Promise<FakeModel> {
  const model = await startFakeModel(options)
  running.push(model)
  return model
}

function ask(model: FakeModel, more: object = {}, signal: AbortSignal | null = null): Promise<Response> {
  return fetch(`${model.baseUrl}/chat/completions`, {
    method: 'POST',
    headers: { authorization: 'Bearer sk-test', 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'm1', messages: [{ role: 'user', content: 'Hello' }], ...more }),
    signal,
  })
}

describe('a fake model', () => {
  it('gives a good answer as a model would, with what it used', async () => {
    const model = await aFakeModel({ answer: { remarks: [], rewrite: 'Better.' } })

    const response = await ask(model)

    expect(await response.json()).toMatchObject({
      object: 'chat.completion',
      model: 'm1',
      choices: [
        { finish_reason: 'stop', message: { role: 'assistant', content: '{"remarks":[],"rewrite":"Better."}' } },
      ],
      usage: { prompt_tokens: 2, completion_tokens: 300, total_tokens: 302 },
    })
  })

  it('remembers what it was asked', async () => {
    const model = await aFakeModel()

    await ask(model, { temperature: 0 })

    expect(model.calls).toHaveLength(1)
    expect(model.calls[0]).toMatchObject({
      path: '/v1/chat/completions',
      headers: { authorization: 'Bearer sk-test' },
      body: { model: 'm1', temperature: 0 },
      text: 'Hello',
    })
  })

  it('knows no other path', async () => {
    const model = await aFakeModel()

    const response = await fetch(`${model.baseUrl}/responses`, { method: 'POST', body: '{}' })

    expect(response.status).toBe(404)
  })

  it('plays a scenario a call, and the last one for good', async () => {
    const model = await aFakeModel({ scenario: ['server_error', 'overloaded', 'good'] })

    const statuses = [await ask(model), await ask(model), await ask(model), await ask(model)].map(
      ({ status }) => status,
    )

    expect(statuses).toEqual([500, 503, 200, 200])
  })
})

describe('the scenarios of a fake model', () => {
  it.each<[ScenarioName, number, string]>([
    ['refusal', 200, '"refusal":"I cannot help with that."'],
    ['length', 200, '"finish_reason":"length"'],
    ['content_filter', 200, '"finish_reason":"content_filter"'],
    ['prompt_filtered', 400, '"code":"content_filter"'],
    ['fenced', 200, '```json\\n{\\"remarks\\":[],\\"rewrite\\":null}\\n```'],
    ['think', 200, '<think>'],
    ['empty', 200, '"content":""'],
    ['prose', 200, 'The reply reads well to me!'],
    ['broken_json', 200, '"content":"{\\"remarks\\":[],\\"rewrite\\":null"'],
    ['wrong_shape', 200, '{\\"verdict\\":\\"ready\\",\\"score\\":100}'],
    ['not_an_object', 200, '[1,2,3]'],
    ['forgetful', 200, '"prompt_tokens":40'],
    ['no_choices', 200, '"choices":[]'],
    ['choices_missing', 200, '"usage"'],
    ['error_in_ok', 200, 'upstream failed'],
    ['html', 200, '<!doctype html>'],
    ['html_error', 502, 'Bad Gateway'],
    ['unauthorized', 401, 'invalid_api_key'],
    ['forbidden', 403, 'unsupported_country'],
    ['not_found', 404, 'model_not_found'],
    ['too_long', 400, 'context_length_exceeded'],
    ['rate_limited', 429, 'rate_limit_exceeded'],
    ['rate_limited_silently', 429, 'rate_limit_exceeded'],
    ['insufficient_quota', 429, 'insufficient_quota'],
    ['server_error', 500, 'The server had an error'],
    ['overloaded', 503, 'Overloaded'],
  ])('hold %s: %d with %s', async (scenario, status, part) => {
    const model = await aFakeModel({ scenario })

    const response = await ask(model)

    expect(response.status).toBe(status)
    expect(await response.text()).toContain(part)
  })

  it('name the seconds to wait where there is a limit', async () => {
    const [patient, silent] = [
      await aFakeModel({ scenario: 'rate_limited', retryAfter: 3 }),
      await aFakeModel({ scenario: 'rate_limited_silently' }),
    ]

    expect((await ask(patient)).headers.get('retry-after')).toBe('3')
    expect((await ask(silent)).headers.get('retry-after')).toBeNull()
  })

  it.each<[ScenarioName, object, string, object]>([
    [
      'json_schema_refused',
      { response_format: { type: 'json_schema' } },
      'json_schema',
      { response_format: { type: 'json_object' } },
    ],
    ['json_refused', { response_format: { type: 'json_object' } }, 'response_format', {}],
    ['max_completion_tokens_refused', { max_completion_tokens: 9 }, 'max_tokens', { max_tokens: 9 }],
    ['max_tokens_refused', { max_tokens: 9 }, 'max_completion_tokens', { max_completion_tokens: 9 }],
    ['temperature_refused', { temperature: 0 }, 'temperature', {}],
    ['store_refused', { store: false }, 'store', {}],
    ['everything_refused', { temperature: 0, max_tokens: 9 }, 'temperature', { max_tokens: 9 }],
  ])('hold %s: not %j, for the reason that names %s, but %j', async (scenario, refused, reason, taken) => {
    const model = await aFakeModel({ scenario })

    const complaint = await ask(model, refused)

    expect(complaint.status).toBe(400)
    expect(await complaint.text()).toContain(reason)
    expect((await ask(model, taken)).status).toBe(200)
  })

  it('hold a hang, which ends when the client hangs up', async () => {
    const model = await aFakeModel({ scenario: 'hang' })
    const client = new AbortController()

    const asked = ask(model, {}, client.signal).catch((error) => error.name)
    await untilCalled(model)
    client.abort()

    expect(await asked).toBe('AbortError')
    await model.calls[0]?.closed
  })

  it('hold a body that never comes to its end', async () => {
    const model = await aFakeModel({ scenario: 'slow_body' })
    const client = new AbortController()

    const response = await ask(model, {}, client.signal)
    const read = response.text().catch((error) => error.name)
    client.abort()

    expect(response.status).toBe(200)
    expect(await read).toBe('AbortError')
    await model.calls[0]?.closed
  })

  it.each<ScenarioName>(['dropped', 'cut_body'])('hold a lost connection: %s', async (scenario) => {
    const model = await aFakeModel({ scenario })

    await expect(ask(model).then((response) => response.text())).rejects.toThrow()
  })
})

async function untilCalled(model: FakeModel): Promise<void> {
  while (model.calls.length === 0) await new Promise((resolve) => setImmediate(resolve))
}
