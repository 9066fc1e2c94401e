import { webApi } from '@slack/bolt'
import { Hopeless, Passing } from '../app/failures.ts'
import type { RefusalCode } from './messages/refusal.ts'
import { EN } from './words/en.ts'

/** What only people can mend, by Slack's name for it: what is wrong and what to do. */
const LASTING = EN.refusal.remedies

/** With these the bot cannot say anything in the workspace at all. */
const MUTE: readonly string[] = ['token_revoked', 'token_expired', 'account_inactive', 'invalid_auth', 'not_authed']

/** Slack’s own troubles. */
const PASSING: readonly string[] = [
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
  'ratelimited',
]

/** What Slack says cannot be done, and nobody but people can mend. */
export class SlackRefusal extends Hopeless {
  readonly code: RefusalCode
  readonly isMute: boolean

  constructor(code: RefusalCode, options?: ErrorOptions) {
    super(`${LASTING[code]} (${code})`, options)
    this.name = 'SlackRefusal'
    this.code = code
    this.isMute = MUTE.includes(code)
  }
}

/** Turns what a call to Slack threw into what is to follow from it. */
export function nameSlackFault(error: unknown, method: string): unknown {
  const code = readCode(error)
  if (code !== null && isLasting(code)) return new SlackRefusal(code, { cause: error })
  if (code !== null && !PASSING.includes(code)) return error
  if (code === null && !isNetworkFault(error)) return error
  return new Passing(`Slack did not answer ${method}${code ? ` (${code})` : ''}`, { cause: error })
}

function isLasting(code: string): code is RefusalCode {
  return code in LASTING
}

/** Slack's name for what went wrong; null where it did not come to an answer. */
export function readCode(error: unknown): string | null {
  return error instanceof webApi.WebAPIPlatformError ? error.data.error : null
}

function isNetworkFault(error: unknown): boolean {
  if (error instanceof webApi.WebAPIRequestError || error instanceof webApi.WebAPIHTTPError) return true
  return error instanceof Error && error.message.startsWith('Retry header did not contain')
}
