import type { JudgeMeter } from '../app/judge-ports.ts'
import type { Reply, Usage } from './reply.ts'
import type { Send } from './request.ts'

const NOTHING: Usage = { promptTokens: 0, cachedTokens: 0, completionTokens: 0 }

/** Counts every request with how it ended, what it used and how long it took, failed ones, too. */
export function withMeter(send: Send, meter: JudgeMeter, now: () => number): Send {
  return async (question, capabilities, signal) => {
    const start = now()
    const reply = await send(question, capabilities, signal)
    const usage = reply.kind === 'not_understood' ? null : reply.usage
    meter.countCall({ outcome: outcomeOf(reply), ...(usage ?? NOTHING), milliseconds: now() - start })
    return reply
  }
}

function outcomeOf(reply: Reply): string {
  return reply.kind === 'failure' ? reply.failure : reply.kind
}
