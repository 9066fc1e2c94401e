import { type Capabilities, guessCapabilities, stepDown } from './capabilities.ts'
import { isFullServer } from './hosts.ts'
import type { Question } from './prompt.ts'
import { fail, type Reply } from './reply.ts'
import type { Send } from './request.ts'

/** An answer, or why there is none in the end. */
export type Answered = Exclude<Reply, { kind: 'not_understood' }>

export interface Patience {
  /** Milliseconds, as a clock that only goes forward. */
  now(): number
  /** Rejects where the signal is aborted first. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>
}

/** Until when an answer is wanted, by `Patience`'s clock, and what aborts then or sooner. */
export interface Deadline {
  readonly at: number
  readonly signal: AbortSignal
}

export type Ask = (question: Question, deadline: Deadline) => Promise<Answered>

/** Before a second try where the server names no time. */
const PAUSE = 250
/** With less left, a second try could not be answered. */
const LEAST_TIME = 500

/**
 * Asks one model of one server, remembers what that server understands, and tries a second time only where that can
 * help: after a wait the server asked for, after its own failure, after a lost connection. All within one deadline.
 */
export function createAsk(send: Send, baseUrl: string, patience: Patience): Ask {
  let known = guessCapabilities(isFullServer(baseUrl))

  async function sendUnderstood(question: Question, signal: AbortSignal): Promise<Answered> {
    for (let current: Capabilities | null = known; current; ) {
      const reply = await send(question, current, signal)
      if (reply.kind !== 'not_understood') {
        if (reply.kind === 'answer' || reply.usage) known = current
        return reply
      }
      current = stepDown(current, reply.complaint)
    }
    return fail('rejected')
  }

  return async (question, { at, signal }) => {
    const first = await sendUnderstood(question, signal)
    const pause = pauseAfter(first)
    if (pause === null || patience.now() + pause + LEAST_TIME > at) return first
    await patience.wait(pause, signal)
    return sendUnderstood(question, signal)
  }
}

/** How long to wait before a second try; null where none would help. */
function pauseAfter(reply: Answered): number | null {
  if (reply.kind === 'answer') return null
  if (reply.failure === 'rate_limited') return reply.wait ?? PAUSE
  return reply.failure === 'server' || reply.failure === 'unreachable' ? PAUSE : null
}

/** Real time. */
export const realPatience: Patience = {
  now: () => performance.now(),
  wait: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(done, milliseconds)
      signal.addEventListener('abort', leave, { once: true })
      function done() {
        signal.removeEventListener('abort', leave)
        resolve()
      }
      function leave() {
        clearTimeout(timer)
        reject(signal.reason)
      }
    }),
}
