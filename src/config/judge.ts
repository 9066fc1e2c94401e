import type { JudgeSettings, Prices } from '../llm/settings.ts'
import type { Settings } from './settings.ts'

const OPENAI = 'https://api.openai.com/v1'
const TIMEOUT = 12_000
const DAILY_TOKENS = 500_000
const CONCURRENCY = 4
/** Room for six remarks and a rewrite. */
const ANSWER_TOKENS = 1500

/** Where a judge is half configured: what is missing, and what to do. */
export function findJudgeProblems(given: Settings): readonly string[] {
  const { OPENAI_MODEL: model, OPENAI_API_KEY: key, OPENAI_BASE_URL: url, JUDGE: when } = given
  const { JUDGE_PRICE_INPUT: input, JUDGE_PRICE_OUTPUT: output } = given
  return [
    ...(model && !key && !url
      ? [
          'OPENAI_API_KEY: expected a key for OPENAI_MODEL, got nothing. A server of your own needs OPENAI_BASE_URL instead.',
        ]
      : []),
    ...(when && when !== 'never' && !model
      ? [
          `OPENAI_MODEL: expected the name of the model to ask, got nothing. JUDGE=${when} needs one; else leave JUDGE out.`,
        ]
      : []),
    ...((input === undefined) === (output === undefined)
      ? []
      : ['JUDGE_PRICE_INPUT: expected together with JUDGE_PRICE_OUTPUT, got one of them. Set both, or neither.']),
  ]
}

/** Null without OPENAI_MODEL: a key alone, which many machines have for other things, asks nobody. */
export function toJudgeSettings(given: Settings): JudgeSettings | null {
  const { OPENAI_MODEL: model, OPENAI_API_KEY: apiKey = null, OPENAI_BASE_URL: baseUrl = OPENAI } = given
  if (!model) return null
  return {
    apiKey,
    baseUrl,
    model,
    when: given.JUDGE ?? 'auto',
    text: given.JUDGE_TEXT ?? 'masked',
    timeout: given.JUDGE_TIMEOUT_MS ?? TIMEOUT,
    dailyTokens: given.JUDGE_DAILY_TOKENS ?? DAILY_TOKENS,
    concurrency: given.JUDGE_CONCURRENCY ?? CONCURRENCY,
    answerTokens: given.JUDGE_ANSWER_TOKENS ?? ANSWER_TOKENS,
    contextTokens: given.JUDGE_CONTEXT_TOKENS ?? null,
    prices: toPrices(given),
  }
}

function toPrices(given: Settings): Prices | null {
  const { JUDGE_PRICE_INPUT: input, JUDGE_PRICE_OUTPUT: output, JUDGE_PRICE_CACHED_INPUT: cached } = given
  if (input === undefined || output === undefined) return null
  return { input, output, cachedInput: cached ?? input }
}
