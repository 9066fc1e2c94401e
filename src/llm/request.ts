import OpenAI from 'openai'
import { zodResponseFormat } from 'openai/helpers/zod'
import { answerSchema } from './answer.ts'
import type { Capabilities } from './capabilities.ts'
import { isFullServer } from './hosts.ts'
import type { Question } from './prompt.ts'
import { readError } from './read-error.ts'
import { type Reply, readCompletion } from './reply.ts'
import type { JudgeSettings } from './settings.ts'
import { leastTokens } from './tokens.ts'

/** Sends one request and says how it ended. Never throws. */
export type Send = (question: Question, capabilities: Capabilities, signal: AbortSignal) => Promise<Reply>

/** All that the SDK would else read from the environment is given, and it neither retries nor logs by itself. */
export function createSend(settings: JudgeSettings): Send {
  const { apiKey, baseUrl, timeout } = settings
  const client = new OpenAI({
    apiKey: apiKey ?? 'none',
    adminAPIKey: null,
    baseURL: baseUrl,
    organization: null,
    project: null,
    webhookSecret: null,
    maxRetries: 0,
    timeout,
    logLevel: 'off',
    // What is sent to one address must not wander on to another.
    fetchOptions: { redirect: 'error' },
  })
  return async (question, capabilities, signal) => {
    try {
      const completion = await client.chat.completions.create(toBody(settings, question, capabilities), { signal })
      return readCompletion(completion, leastTokens(question.system, question.user))
    } catch (error) {
      return readError(error, signal)
    }
  }
}

/** What is asked, in words the server is known to understand. Those that might keep texts are told not to. */
export function toBody(
  { model, baseUrl, answerTokens }: Pick<JudgeSettings, 'model' | 'baseUrl' | 'answerTokens'>,
  { system, user }: Question,
  capabilities: Capabilities,
) {
  return {
    model,
    messages: [
      { role: 'system' as const, content: system },
      { role: 'user' as const, content: user },
    ],
    ...(isFullServer(baseUrl) && { store: false }),
    [capabilities.limit]: answerTokens,
    ...toParameters(capabilities),
  }
}

function toParameters({ format, hasTemperature }: Capabilities) {
  return {
    ...(hasTemperature && { temperature: 0 }),
    ...(format === 'json_schema' && { response_format: zodResponseFormat(answerSchema, 'opinion') }),
    ...(format === 'json_object' && { response_format: { type: 'json_object' as const } }),
  }
}
