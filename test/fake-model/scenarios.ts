import { obey } from './attacker.ts'
import type { FakeModelOptions, ModelCall } from './fake-model.ts'

/** What the server does with one call: nothing at all, an end without a word, or an answer. */
export type Play =
  | 'hang'
  | 'drop'
  | {
      readonly status?: number
      readonly headers?: Readonly<Record<string, string>>
      readonly body: string
      readonly pace?: 'whole' | 'slow' | 'cut'
    }

/** `before` holds the calls that came earlier. */
interface Stage extends FakeModelOptions {
  readonly before: readonly ModelCall[]
}

type Scenario = (call: ModelCall, stage: Stage) => Play

export type ScenarioName = keyof typeof SCENARIOS

export const SCENARIOS = {
  good: (call, stage) => complete(call, goodContent(stage)),
  refusal: (call) => complete(call, null, { message: { refusal: 'I cannot help with that.' } }),
  length: (call, stage) =>
    complete(call, goodContent(stage).slice(0, 20), { finish_reason: 'length', tokens: allowedTokens(call) }),
  content_filter: (call) => complete(call, '', { finish_reason: 'content_filter' }),
  /** Azure refuses the prompt itself in this way. */
  prompt_filtered: () =>
    fail(400, { code: 'content_filter', message: 'The response was filtered', type: 'invalid_request_error' }),
  fenced: (call, stage) => complete(call, `Here you are:\n\`\`\`json\n${goodContent(stage)}\n\`\`\`\n`),
  think: (call, stage) =>
    complete(call, `<think>\nThe user wants {"remarks": [1]}. Let me see.\n</think>\n\n${goodContent(stage)}`),
  empty: (call) => complete(call, ''),
  prose: (call) => complete(call, 'The reply reads well to me!'),
  broken_json: (call, stage) => complete(call, goodContent(stage).slice(0, -1)),
  wrong_shape: (call) => complete(call, '{"verdict":"ready","score":100}'),
  not_an_object: (call) => complete(call, '[1,2,3]'),
  /** Read only the last of what it was sent, as servers with a short memory do without a word. */
  forgetful: (call, stage) => ({ body: completion(call, goodContent(stage), { promptTokens: 40 }) }),
  no_choices: (call) => ({ body: JSON.stringify({ ...envelope(call), choices: [] }) }),
  choices_missing: (call) => ({ body: JSON.stringify(envelope(call)) }),
  error_in_ok: () => ({ body: '{"error":{"message":"upstream failed"}}' }),
  html: () => ({ headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>Sign in</title>' }),
  html_error: () => ({ status: 502, headers: { 'content-type': 'text/html' }, body: '<h1>Bad Gateway</h1>' }),
  unauthorized: () => fail(401, { code: 'invalid_api_key', message: 'Incorrect API key provided: sk-x***y' }),
  forbidden: () => fail(403, { code: 'unsupported_country', message: 'Country not supported' }),
  not_found: () => fail(404, { code: 'model_not_found', message: 'The model does not exist' }),
  too_long: () => fail(400, { code: 'context_length_exceeded', message: 'Maximum context length is 4096 tokens' }),
  rate_limited: (_, { retryAfter = 45 }) =>
    fail(429, { code: 'rate_limit_exceeded', message: 'Slow down' }, { 'retry-after': String(retryAfter) }),
  rate_limited_silently: () => fail(429, { code: 'rate_limit_exceeded', message: 'Slow down' }),
  insufficient_quota: () =>
    fail(429, { code: 'insufficient_quota', type: 'insufficient_quota', message: 'You exceeded your current quota' }),
  server_error: () => fail(500, { message: 'The server had an error' }),
  overloaded: () => fail(503, { message: 'Overloaded' }),
  hang: () => 'hang',
  dropped: () => 'drop',
  slow_body: (call, stage) => ({ body: completion(call, goodContent(stage)), pace: 'slow' }),
  cut_body: (call, stage) => ({ body: completion(call, goodContent(stage)), pace: 'cut' }),
  json_schema_refused: (call, stage) => refusing(call, stage, [SCHEMA]),
  json_refused: (call, stage) => refusing(call, stage, [SCHEMA, JSON_OBJECT]),
  max_completion_tokens_refused: (call, stage) => refusing(call, stage, [NEW_LIMIT]),
  max_tokens_refused: (call, stage) => refusing(call, stage, [OLD_LIMIT]),
  temperature_refused: (call, stage) => refusing(call, stage, [TEMPERATURE]),
  store_refused: (call, stage) => refusing(call, stage, [STORE]),
  /** A server of long ago: complains of one thing a call. */
  everything_refused: (call, stage) => refusing(call, stage, [SCHEMA, JSON_OBJECT, NEW_LIMIT, TEMPERATURE, STORE]),
  /** Does whatever any text among the messages tells it to do. */
  obedient: (call, stage) => complete(call, obey(call, stage.before)),
} as const satisfies Readonly<Record<string, Scenario>>

interface Complaint {
  readonly param: string
  readonly isMet: (body: ModelCall['body']) => boolean
  readonly message: string
}

const SCHEMA: Complaint = {
  param: 'response_format',
  isMet: ({ response_format }) => response_format?.type === 'json_schema',
  message: "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model.",
}
const JSON_OBJECT: Complaint = {
  param: 'response_format',
  isMet: ({ response_format }) => response_format?.type === 'json_object',
  message: "'response_format.type' must be 'text'",
}
const NEW_LIMIT: Complaint = {
  param: 'max_completion_tokens',
  isMet: ({ max_completion_tokens }) => max_completion_tokens !== undefined,
  message: "Unrecognized request argument supplied: max_completion_tokens. Use 'max_tokens' instead.",
}
const OLD_LIMIT: Complaint = {
  param: 'max_tokens',
  isMet: ({ max_tokens }) => max_tokens !== undefined,
  message: "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
}
const TEMPERATURE: Complaint = {
  param: 'temperature',
  isMet: ({ temperature }) => temperature !== undefined,
  message: "Unsupported value: 'temperature' does not support 0 with this model. Only the default (1) is supported.",
}
const STORE: Complaint = {
  param: 'store',
  isMet: ({ store }) => store !== undefined,
  message: 'Unrecognized request argument supplied: store',
}

function refusing(call: ModelCall, stage: Stage, complaints: readonly Complaint[]): Play {
  const met = complaints.find(({ isMet }) => isMet(call.body))
  if (!met) return complete(call, goodContent(stage))
  const { message, param } = met
  return fail(400, { message, param, type: 'invalid_request_error', code: 'unsupported_parameter' })
}

function fail(status: number, error: object, headers: Readonly<Record<string, string>> = {}): Play {
  return { status, headers, body: JSON.stringify({ error }) }
}

function goodContent({ answer = { remarks: [], rewrite: null } }: Stage): string {
  return typeof answer === 'string' ? answer : JSON.stringify(answer)
}

interface Ending {
  readonly finish_reason?: string
  readonly message?: object
  readonly tokens?: number
  readonly promptTokens?: number
}

function complete(call: ModelCall, content: string | null, ending: Ending = {}): Play {
  return { body: completion(call, content, ending) }
}

function completion(call: ModelCall, content: string | null, ending: Ending = {}): string {
  const { finish_reason = 'stop', message = {} } = ending
  return JSON.stringify({
    ...envelope(call, ending),
    choices: [
      { index: 0, finish_reason, logprobs: null, message: { role: 'assistant', content, refusal: null, ...message } },
    ],
  })
}

function allowedTokens({ body }: ModelCall): number {
  return body.max_completion_tokens ?? body.max_tokens ?? 16_384
}

/** About four characters of the messages are a token. */
function envelope({ body, text }: ModelCall, ending: Ending = {}): object {
  const { tokens = 300, promptTokens = Math.ceil(text.length / 4) } = ending
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_767_225_600,
    model: body.model ?? 'fake',
    usage: {
      prompt_tokens: promptTokens,
      completion_tokens: tokens,
      total_tokens: promptTokens + tokens,
      prompt_tokens_details: { cached_tokens: 0 },
    },
  }
}
