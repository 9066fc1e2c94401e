import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai'
import type { Failure } from './failure.ts'
import { fail, type Reply } from './reply.ts'

/** What a request that threw says. `signal` tells whether that was us. */
export function readError(error: unknown, signal: AbortSignal): Reply {
  if (signal.aborted || error instanceof APIUserAbortError) return fail(readAbort(signal), { mayHaveCost: true })
  if (error instanceof APIConnectionTimeoutError) return fail('timeout', { mayHaveCost: true })
  if (error instanceof APIConnectionError) return fail('unreachable', { mayHaveCost: true })
  if (error instanceof APIError && typeof error.status === 'number') return readStatus(error, error.status)
  // A body that breaks off, or is no JSON although it says so.
  return fail(error instanceof SyntaxError ? 'no_api' : 'unreachable', { mayHaveCost: true })
}

/** Whether the time was up, or somebody no longer wanted the answer. */
export function readAbort(signal: AbortSignal): Failure {
  const { reason } = signal
  return reason instanceof DOMException && reason.name === 'TimeoutError' ? 'timeout' : 'unwanted'
}

function readStatus(error: APIError, status: number): Reply {
  const complaint = `${error.param} ${error.code} ${error.type} ${error.message}`.toLowerCase()
  const named = CODES.find(([pattern]) => pattern.test(complaint))
  if (named) return fail(named[1])
  if (status === 401 || status === 403) return fail('unauthorised')
  if (status === 404) return fail('unknown_model')
  if (status === 429) return fail('rate_limited', { wait: readRetryAfter(error.headers) })
  if (status >= 500 && status !== 501) return fail('server')
  return { kind: 'not_understood', complaint }
}

/** What a status alone does not tell. */
const CODES: readonly (readonly [RegExp, Failure])[] = [
  [/insufficient_quota|billing_hard_limit|billing_not_active/, 'quota'],
  [/content_filter|content_policy|responsibleaipolicy/, 'filtered'],
  [/context_length_exceeded|maximum context length|string_above_max_length/, 'too_long'],
  [/model_not_found|deploymentnotfound|model .{0,80}(?:not found|does not exist)/, 'unknown_model'],
]

/** Milliseconds, seconds or a date; null where the server names none. */
function readRetryAfter(headers: Headers | undefined, now = Date.now()): number | null {
  const exact = Number(headers?.get('retry-after-ms') ?? Number.NaN)
  if (Number.isFinite(exact)) return Math.max(0, exact)
  const value = headers?.get('retry-after')
  if (!value) return null
  const seconds = Number(value)
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(value) - now
  return Number.isFinite(wait) ? Math.max(0, wait) : null
}
