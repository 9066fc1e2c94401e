import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Readiness } from './health.ts'
import type { Metrics } from './metrics.ts'

export interface Route {
  readonly path: string
  readonly method: 'GET'
  readonly handler: (request: IncomingMessage, response: ServerResponse) => void
}

export interface RouteParts {
  readonly readiness: () => Promise<Readiness>
  readonly metrics: Pick<Metrics, 'text' | 'contentType'>
}

/** What those who run the bot look at: is it alive, may traffic come, how is it doing. */
export function createRoutes({ readiness, metrics }: RouteParts): readonly Route[] {
  return [
    { path: '/healthz', method: 'GET', handler: (_request, response) => void response.end('ok') },
    { path: '/readyz', method: 'GET', handler: (_request, response) => void tellReadiness(response, readiness) },
    { path: '/metrics', method: 'GET', handler: (_request, response) => void tellMetrics(response, metrics) },
  ]
}

async function tellReadiness(response: ServerResponse, readiness: RouteParts['readiness']): Promise<void> {
  const state = await readiness()
  response.writeHead(state.ok ? 200 : 503, { 'content-type': 'application/json' }).end(JSON.stringify(state))
}

/** Where the database is away, its figures are, too: Prometheus then shows the gap. */
async function tellMetrics(response: ServerResponse, metrics: RouteParts['metrics']): Promise<void> {
  try {
    const text = await metrics.text()
    response.writeHead(200, { 'content-type': metrics.contentType }).end(text)
  } catch {
    response.writeHead(503).end()
  }
}
