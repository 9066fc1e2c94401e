import { describe, expect, it } from '@jest/globals'
import { guessCapabilities, stepDown } from '../../src/llm/capabilities.ts'
import { isFullServer } from '../../src/llm/hosts.ts'
import { toBody } from '../../src/llm/request.ts'

const QUESTION = { system: 'Judge.', user: 'This.' }
const OLLAMA = 'http://127.0.0.1:11434/v1'

describe('a request', () => {
  it.each([
    ['https://api.openai.com/v1', true],
    ['https://eu.api.openai.com/v1', true],
    ['https://ours.openai.azure.com/openai/v1', true],
    ['https://ours.services.ai.azure.com/openai/v1', true],
    ['https://openai.com.evil.example/v1', false],
    ['https://notopenai.com/v1', false],
    [OLLAMA, false],
  ])('to %s is known to be kept, and must not: %s', (baseUrl, isFull) => {
    const body = toBody({ model: 'm', answerTokens: 900, baseUrl }, QUESTION, guessCapabilities(isFullServer(baseUrl)))

    expect('store' in body ? body.store : undefined).toBe(isFull ? false : undefined)
    expect(body).toHaveProperty(isFull ? 'max_completion_tokens' : 'max_tokens', 900)
  })

  it('wants every key of the answer, and names no limit that servers refuse', () => {
    const { response_format } = toBody(
      { model: 'm', answerTokens: 900, baseUrl: OLLAMA },
      QUESTION,
      guessCapabilities(false),
    )
    const schema = JSON.stringify(response_format)

    expect(schema).toContain('"required":["remarks","rewrite"]')
    expect(schema).toContain('"required":["criterion","quote","why","severity"]')
    expect(schema).not.toMatch(/maxLength|minLength|maxItems|pattern|default/)
  })
})

describe('what a server complains of', () => {
  const ALL = guessCapabilities(true)

  it.each([
    ["param 'max_completion_tokens' is unknown, use max_tokens", { ...ALL, limit: 'max_tokens', isLimitSettled: true }],
    ["'temperature' does not support 0", { ...ALL, hasTemperature: false }],
    ['response_format json_schema is not supported', { ...ALL, format: 'json_object' }],
    ['something is wrong', { ...ALL, format: 'json_object' }],
  ])('%j is left out', (complaint, next) => {
    expect(stepDown(ALL, complaint)).toEqual(next)
  })

  it('ends where nothing is left to leave out', () => {
    expect(stepDown({ ...ALL, format: 'text', hasTemperature: false }, 'temperature')).toBeNull()
  })

  it('never goes round in circles', () => {
    let steps = 0
    for (let now: ReturnType<typeof stepDown> = ALL; now; now = stepDown(now, 'max_tokens temperature response_format'))
      steps++

    expect(steps).toBe(5)
  })
})
