import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A call to Slack's Web API, or to a `response_url` (`respond`), with its arguments as objects. */
interface SlackCall {
  readonly method: string
  readonly args: Record<string, unknown>
}

/** How the next call of a method is answered instead. */
type Failure = { readonly error: string } | { readonly status: number; readonly retryAfter?: number }

export interface FakeSlack {
  readonly url: string
  readonly responseUrl: string
  readonly calls: SlackCall[]
  callsOf(method: string): Record<string, unknown>[]
  failNext(method: string, failure: Failure): void
  failAlways(method: string, failure: Failure, where?: Record<string, string>): void
  /** Keeps calls of a method unanswered until the function that it gives back is called. */
  hold(method: string): () => void
  /** Resolves once the method has been called that often. */
  called(method: string, times?: number): Promise<void>
  close(): Promise<void>
}

interface Rule {
  readonly method: string
  readonly failure: Failure
  readonly where: Record<string, string>
  readonly isOnce: boolean
}

/** Slack's Web API as far as the bot calls it, on loopback. It knows nothing and answers yes. */
export async function aFakeSlack(): Promise<FakeSlack> {
  const calls: SlackCall[] = []
  const rules: Rule[] = []
  const gates = new Map<string, Promise<void>>()
  const watchers = new Set<() => void>()
  let posted = 0

  const server = createServer(async (request, response) => {
    const call = { method: nameMethod(request), args: parseArgs(await readBody(request)) }
    // Who somebody is, the bot asks along the way: no test is about that.
    if (call.method !== 'users.info') calls.push(call)
    for (const watch of watchers) watch()
    await gates.get(call.method)
    const rule = takeRule(rules, call)
    const { status, headers, body } = rule
      ? fail(rule.failure)
      : { status: 200, headers: {}, body: answer(call, () => ++posted) }
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
  })
  const base = `http://127.0.0.1:${await listen(server)}`

  return {
    url: `${base}/api/`,
    responseUrl: `${base}/respond`,
    calls,
    callsOf: (method) => calls.filter((call) => call.method === method).map(({ args }) => args),
    failNext: (method, failure) => void rules.push({ method, failure, where: {}, isOnce: true }),
    failAlways: (method, failure, where = {}) => void rules.push({ method, failure, where, isOnce: false }),
    hold(method) {
      let open = () => {}
      const gate = new Promise<void>((resolve) => {
        open = resolve
      })
      gates.set(method, gate)
      return open
    },
    called(method, times = 1) {
      return new Promise((resolve) => {
        const watch = () => {
          if (calls.filter((call) => call.method === method).length < times) return
          watchers.delete(watch)
          resolve()
        }
        watchers.add(watch)
        watch()
      })
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function takeRule(rules: Rule[], { method, args }: SlackCall): Rule | undefined {
  const fits = (rule: Rule) => Object.entries(rule.where).every(([name, value]) => args[name] === value)
  const rule = rules.find((candidate) => candidate.method === method && fits(candidate))
  if (rule?.isOnce) rules.splice(rules.indexOf(rule), 1)
  return rule
}

function fail(failure: Failure) {
  if ('error' in failure) return { status: 200, headers: {}, body: { ok: false, error: failure.error } }
  const headers = failure.retryAfter === undefined ? {} : { 'retry-after': String(failure.retryAfter) }
  return { status: failure.status, headers, body: { ok: false, error: 'ratelimited' } }
}

function answer({ method, args }: SlackCall, count: () => number): object {
  const ok = { ok: true }
  if (method === 'auth.test') return { ...ok, team_id: 'T1', user_id: 'UBOT', bot_id: 'BBOT', user: 'checkreply' }
  if (method === 'chat.postMessage')
    return { ...ok, channel: args.channel, ts: `900.${String(count()).padStart(6, '0')}` }
  if (method === 'conversations.open') return { ...ok, channel: { id: `D${args.users}` } }
  if (method === 'conversations.replies' || method === 'conversations.history') return { ...ok, messages: [] }
  if (method === 'chat.getPermalink')
    return { ...ok, permalink: `https://slack.test/${args.channel}/${args.message_ts}` }
  return ok
}

function nameMethod({ url = '' }: IncomingMessage): string {
  return url.replace(/^\/(api\/)?/, '')
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request) body += chunk
  return body
}

function parseArgs(body: string): Record<string, unknown> {
  if (body.startsWith('{')) return JSON.parse(body)
  return Object.fromEntries([...new URLSearchParams(body)].map(([name, value]) => [name, parseArg(value)]))
}

function parseArg(value: string): unknown {
  return /^[[{]/.test(value) ? JSON.parse(value) : value
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}
