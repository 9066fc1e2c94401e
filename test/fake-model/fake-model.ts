import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Play, SCENARIOS, type ScenarioName } from './scenarios.ts'

/** One request as the model got it. */
export interface ModelCall {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: ModelRequest
  /** All messages, the calls before this one not among them. */
  readonly text: string
  /** Resolves once the client has hung up or the answer is through. */
  readonly closed: Promise<void>
}

interface ModelRequest {
  readonly model?: string
  readonly messages?: readonly { readonly role: string; readonly content: string }[]
  readonly response_format?: { readonly type: string }
  readonly max_completion_tokens?: number
  readonly max_tokens?: number
  readonly temperature?: number
  readonly store?: boolean
}

export interface FakeModelOptions {
  /** The nth call plays the nth scenario; the last one stays. */
  readonly scenario?: ScenarioName | readonly ScenarioName[]
  /** What a good answer holds. */
  readonly answer?: unknown
  /** In seconds, for `rate_limited`. */
  readonly retryAfter?: number
}

export interface FakeModel {
  /** Ends in `/v1`, as an OpenAI client wants it. */
  readonly baseUrl: string
  readonly calls: readonly ModelCall[]
  close(): Promise<void>
}

/** A server on loopback that speaks `chat.completions`, for better and worse. It holds no model. */
export async function startFakeModel(options: FakeModelOptions = {}): Promise<FakeModel> {
  const calls: ModelCall[] = []
  const server = createServer(async (request, response) => {
    const call = await readCall(request, response)
    calls.push(call)
    if (!isCompletion(request)) return perform({ status: 404, body: '{"error":{"message":"No such path"}}' }, response)
    perform(SCENARIOS[scenarioOf(options, calls.length)](call, { ...options, before: calls.slice(0, -1) }), response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    calls,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function scenarioOf({ scenario = 'good' }: FakeModelOptions, nth: number): ScenarioName {
  const all = typeof scenario === 'string' ? [scenario] : scenario
  return all[nth - 1] ?? all.at(-1) ?? 'good'
}

function isCompletion({ method, url }: IncomingMessage): boolean {
  return method === 'POST' && /^\/v1\/chat\/completions(?:\?|$)/.test(url ?? '')
}

async function readCall(request: IncomingMessage, response: ServerResponse): Promise<ModelCall> {
  const closed = new Promise<void>((resolve) => response.once('close', resolve))
  const body = parseBody(await readBody(request))
  const text = (body.messages ?? []).map(({ content }) => content).join('\n')
  return { path: request.url ?? '', headers: request.headers, body, text, closed }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  return Buffer.concat(parts).toString('utf8')
}

function parseBody(body: string): ModelRequest {
  try {
    return JSON.parse(body)
  } catch {
    return {}
  }
}

/** A slow body gives a part every 20 ms and never the whole; a cut one announces more than comes. */
function perform(play: Play, response: ServerResponse): void {
  if (play === 'hang') return
  if (play === 'drop') return void response.destroy()
  const { status = 200, headers = {}, body, pace = 'whole' } = play
  const length = pace === 'whole' ? {} : { 'content-length': String(Buffer.byteLength(body) + 100_000) }
  response.writeHead(status, { 'content-type': 'application/json', ...length, ...headers })
  if (pace === 'whole') return void response.end(body)
  response.write(body.slice(0, body.length / 2))
  if (pace === 'cut') return void setImmediate(() => response.destroy())
  const drip = setInterval(() => response.write(' '), 20)
  response.once('close', () => clearInterval(drip))
}
