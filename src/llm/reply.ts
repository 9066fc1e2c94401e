import type { Opinion } from '../core/judge/opinion.ts'
import { readAnswer } from './answer.ts'
import type { Failure } from './failure.ts'

/** What a call used, as the server counts it. */
export interface Usage {
  readonly promptTokens: number
  readonly cachedTokens: number
  readonly completionTokens: number
}

/** How one request ended. `usage` is null where the server did not say. */
export type Reply =
  | { readonly kind: 'answer'; readonly opinion: Opinion; readonly usage: Usage | null }
  | Failed
  | { readonly kind: 'not_understood'; readonly complaint: string }

interface Failed {
  readonly kind: 'failure'
  readonly failure: Failure
  readonly usage: Usage | null
  /** How long the server asks to wait, in milliseconds. */
  readonly wait: number | null
  /** The request may have been worked on, and cost something, before it failed. */
  readonly mayHaveCost: boolean
}

export function fail(failure: Failure, more: Partial<Failed> = {}): Failed {
  return { kind: 'failure', failure, usage: null, wait: null, mayHaveCost: false, ...more }
}

/**
 * Reads what came with a status of success: proxies send pages, and servers leave out what they please. Where the server
 * counts fewer than `least` tokens it has not read everything.
 */
export function readCompletion(body: unknown, least: number): Reply {
  if (!isRecord(body)) return fail('no_api')
  const usage = readUsage(body.usage)
  if (usage && usage.promptTokens > 0 && usage.promptTokens < least)
    return fail('forgotten', { usage, mayHaveCost: true })
  const choice = Array.isArray(body.choices) ? body.choices[0] : undefined
  if (!isRecord(choice)) return fail('choices' in body ? 'empty' : 'no_api', { usage, mayHaveCost: true })
  const message = isRecord(choice.message) ? choice.message : {}
  const failure = findFailure(choice.finish_reason, message)
  if (failure) return fail(failure, { usage, mayHaveCost: true })
  const reading = readAnswer(String(message.content))
  if (!reading.ok) return fail(reading.failure, { usage, mayHaveCost: true })
  return { kind: 'answer', opinion: reading.opinion, usage }
}

function findFailure(finish: unknown, message: Readonly<Record<string, unknown>>): Failure | null {
  if (typeof message.refusal === 'string' && message.refusal !== '') return 'refused'
  if (finish === 'content_filter') return 'filtered'
  if (finish === 'length') return 'truncated'
  return typeof message.content === 'string' && message.content.trim() !== '' ? null : 'empty'
}

function readUsage(usage: unknown): Usage | null {
  if (!isRecord(usage)) return null
  const details = isRecord(usage.prompt_tokens_details) ? usage.prompt_tokens_details : {}
  return {
    promptTokens: toCount(usage.prompt_tokens),
    cachedTokens: toCount(details.cached_tokens),
    completionTokens: toCount(usage.completion_tokens),
  }
}

function toCount(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? Math.round(value) : 0
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
