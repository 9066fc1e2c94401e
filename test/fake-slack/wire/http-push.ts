import { createHmac } from 'node:crypto'
import { Agent, type IncomingMessage, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { asFields, type Fields } from '../fields.ts'
import type { Outcome, Parcel, Transport } from './transport.ts'

export interface HttpPushParts {
  readonly signingSecret: string
  /** Milliseconds the app has. Slack gives three seconds. */
  readonly ackWithin: number
  /** The request URLs of the app's replicas, by turns; read before every request. */
  readonly urls: () => readonly string[]
  readonly now: () => number
}

/** Posts to the app's request URL, signed. By Node's own requests: `fetch` would cost more than all else that is faked. */
export function createHttpPush(parts: HttpPushParts): Transport {
  const agent = new Agent({ keepAlive: true })
  let turn = 0
  return {
    async send(parcel) {
      const urls = parts.urls()
      const url = urls[turn++ % Math.max(urls.length, 1)]
      if (url === undefined) return { isAcked: false, reason: 'connection_failed' }
      return post({ url, agent }, parcel, parts).catch((error) => ({ isAcked: false, reason: nameFailure(error) }))
    },
  }
}

/** The headers with which Slack proves that a body is its own. */
export function signBody(body: string, secret: string, seconds: number): Record<string, string> {
  const signature = createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex')
  return { 'x-slack-request-timestamp': String(seconds), 'x-slack-signature': `v0=${signature}` }
}

interface Target {
  readonly url: string
  readonly agent: Agent
}

async function post(target: Target, parcel: Parcel, parts: HttpPushParts): Promise<Outcome> {
  const { body, type } = writeBody(parcel)
  const headers = {
    'content-type': type,
    ...signBody(body, parts.signingSecret, Math.floor(parts.now() / 1000)),
    ...(parcel.attempt > 1 && {
      'x-slack-retry-num': String(parcel.attempt - 1),
      'x-slack-retry-reason': parcel.reason ?? 'unknown_error',
    }),
  }
  const { status, answer, isFinal } = await send(target, { headers, body }, parts.ackWithin)
  if (status >= 200 && status < 300) return { isAcked: true, body: readAnswer(answer) }
  return { isAcked: false, reason: 'http_error', isFinal }
}

interface Sent {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

function send({ url, agent }: Target, { headers, body }: Sent, within: number) {
  return new Promise<Awaited<ReturnType<typeof read>>>((resolve, reject) => {
    const length = { 'content-length': String(Buffer.byteLength(body)) }
    const call = request(url, { method: 'POST', agent, headers: { ...headers, ...length } })
    const timer = setTimeout(() => call.destroy(new DOMException('No answer in time', 'TimeoutError')), within)
    call.on('response', (response) => void read(response).then(resolve, reject))
    call.on('error', reject)
    call.on('close', () => clearTimeout(timer))
    call.end(body)
  })
}

async function read(response: IncomingMessage) {
  const isFinal = response.headers['x-slack-no-retry'] === '1'
  return { status: response.statusCode ?? 0, answer: await text(response), isFinal }
}

function writeBody({ kind, body }: Parcel): { readonly body: string; readonly type: string } {
  if (kind === 'events_api') return { body: JSON.stringify(body), type: 'application/json' }
  const form = kind === 'interactive' ? { payload: JSON.stringify(body) } : (body as Record<string, string>)
  return { body: new URLSearchParams(form).toString(), type: 'application/x-www-form-urlencoded' }
}

/** A command may be answered in plain text. */
function readAnswer(text: string): Fields {
  if (text === '') return {}
  try {
    return JSON.parse(text)
  } catch {
    return { text }
  }
}

function nameFailure(error: unknown): string {
  return asFields(error).name === 'TimeoutError' ? 'http_timeout' : 'connection_failed'
}
