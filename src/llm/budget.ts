import type { JudgeLedger } from '../app/judge-ports.ts'
import type { Question } from './prompt.ts'
import { fail, type Reply } from './reply.ts'
import type { Send } from './request.ts'
import { boundTokens } from './tokens.ts'

export interface Budget {
  readonly ledger: JudgeLedger
  readonly dailyTokens: number
  readonly answerTokens: number
  readonly clock: { now(): Date }
}

/**
 * Sends only what the day's cap has room for. The most a request can cost is taken before it goes out; what it did not
 * use comes back as soon as that is known. A request whose cost is unknown keeps what was taken.
 */
export function withBudget(send: Send, { ledger, dailyTokens, answerTokens, clock }: Budget): Send {
  return async (question, capabilities, signal) => {
    const day = clock.now().toISOString().slice(0, 10)
    const most = mostTokens(question, answerTokens)
    const isTaken = await ledger.reserve(day, most, dailyTokens).catch(() => null)
    if (!isTaken) return fail(isTaken === null ? 'ledger' : 'spent')
    const reply = await send(question, capabilities, signal)
    const used = usedTokens(reply)
    // Where it cannot be written down the day has less left, and the answer is as good.
    if (used !== null && used !== most) await ledger.settle(day, used - most).catch(() => {})
    return reply
  }
}

/** The most that a question and its answer can come to. */
export function mostTokens({ system, user }: Question, answerTokens: number): number {
  return boundTokens(system, user) + answerTokens
}

/** Null where nobody knows. */
function usedTokens(reply: Reply): number | null {
  if (reply.kind === 'not_understood') return 0
  if (reply.usage) return reply.usage.promptTokens + reply.usage.completionTokens
  return reply.kind === 'failure' && !reply.mayHaveCost ? 0 : null
}
