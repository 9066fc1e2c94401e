import type { ServerResponse } from 'node:http'
import type { Fault } from '../faults.ts'
import type { Fields } from '../fields.ts'

interface Answering {
  readonly response: ServerResponse
  readonly run: () => Fields
  readonly note: (answer: string) => void
}

/** Answers a call as the fault wants it, or well where there is none. */
export async function befall(fault: Fault | null, { response, run, note }: Answering): Promise<void> {
  if (fault?.kind === 'error') return answerWith({ ok: false, error: fault.error })
  if (fault?.kind === 'status') return answerStatus(fault)
  if (fault?.kind === 'silence' || fault?.kind === 'drop') return loseAnswer(fault)
  if (fault?.kind === 'delay') await fault.until
  answerWith(run())

  function answerWith(body: Fields): void {
    note(body.ok === false ? String(body.error) : 'ok')
    const status = body.ok === false && typeof body.status === 'number' ? body.status : 200
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  }

  function answerStatus({ status, retryAfter }: Fault & { readonly kind: 'status' }): void {
    note(String(status))
    const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(JSON.stringify({ ok: false, error: status === 429 ? 'ratelimited' : 'internal_error' }))
  }

  function loseAnswer({ kind, effect }: Fault & { readonly kind: 'silence' | 'drop' }): void {
    const body = effect === 'after' ? run() : { ok: true }
    note(`${kind} ${effect}${body.ok === false ? `: ${body.error}` : ''}`)
    if (kind === 'drop') response.destroy()
  }
}
