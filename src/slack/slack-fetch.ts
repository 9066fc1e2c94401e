import { type IncomingMessage, request as requestPlainly } from 'node:http'
import { request as requestSecurely } from 'node:https'
import type { webApi } from '@slack/bolt'

type Fetch = NonNullable<webApi.WebClientOptions['fetch']>
type Init = NonNullable<Parameters<Fetch>[1]>

interface Form {
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
  readonly signal: AbortSignal
}

/**
 * `fetch` with a time limit, for Slack's clients. Forms, as nearly all calls are, go by Node's own requests, which cost a
 * third of what `fetch` does.
 */
export function createSlackFetch(milliseconds: number): Fetch {
  return (url, init = {}) => {
    const signal = init.signal ?? AbortSignal.timeout(milliseconds)
    return isForm(init) ? postForm(new URL(url), { ...init, signal }) : fetch(url, { ...init, signal } as RequestInit)
  }
}

const FORM = 'application/x-www-form-urlencoded'

function isForm(init: Init): init is Init & Pick<Form, 'body' | 'headers'> {
  const { method, body, headers } = init
  return method === 'POST' && typeof body === 'string' && (headers as Form['headers'])?.['Content-Type'] === FORM
}

async function postForm(url: URL, form: Form): Promise<Response> {
  const answer = await send(url, form)
  const { statusCode: status = 0, statusMessage: statusText, headers } = answer
  const body = await readBody(answer)
  if (status >= 300 && status < 400) throw new TypeError(`Slack sent us elsewhere (${status}), where we do not follow`)
  return new Response(body || null, { status, statusText, headers: Object.entries(headers).map(toHeader) })
}

function send(url: URL, { body, headers, signal }: Form): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestSecurely : requestPlainly
  const length = { 'Content-Length': Buffer.byteLength(body) }
  return new Promise((resolve, reject) => {
    const call = request(url, { method: 'POST', headers: { ...headers, ...length }, signal }, resolve)
    call.on('error', reject)
    call.end(body)
  })
}

async function readBody(answer: IncomingMessage): Promise<string> {
  answer.setEncoding('utf8')
  let body = ''
  for await (const chunk of answer) body += chunk
  return body
}

function toHeader([name, value]: readonly [string, string | string[] | undefined]): [string, string] {
  return [name, String(value)]
}
