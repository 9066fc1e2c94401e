import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { App } from '@slack/bolt'
import type { Route } from './routes.ts'
import type { SlackSettings } from './slack/settings.ts'

/** The way in: Slack's socket, or a port. */
export interface Entrance {
  open(): Promise<void>
  close(): Promise<void>
  readonly port: number | null
}

const HTTP_PORT = 3000

/** In Socket Mode a port is opened only where one is set; it has all but Slack's own way in. */
export function createEntrance(app: App, { mode, port, host }: SlackSettings, routes: readonly Route[]): Entrance {
  let server: Server | null = null
  let isOpen = false
  return {
    async open() {
      const started = await app.start({ port: port ?? HTTP_PORT, host })
      isOpen = true
      if (mode.kind === 'http') server = dropping(started as Server)
      else if (port !== null) server = await openPort(port, host, routes)
    },
    async close() {
      if (isOpen) await app.stop()
      isOpen = false
      if (mode.kind === 'socket') server?.close()
      server = null
    },
    get port() {
      return (server?.address() as AddressInfo | null)?.port ?? null
    },
  }
}

/** Milliseconds for the rest of a request that has its answer already. */
const REST = 1000

/** What is refused before all of it has come would hold up whatever comes next on the same connection. */
function dropping(server: Server): Server {
  return server.on('request', (request, response) => {
    response.once('finish', () => {
      if (request.complete) return
      request.resume()
      setTimeout(() => request.complete || request.destroy(), REST).unref()
    })
  })
}

function openPort(port: number, host: string, routes: readonly Route[]): Promise<Server> {
  const server = createServer((request, response) => {
    const [path] = (request.url ?? '').split('?')
    const route = routes.find((candidate) => candidate.path === path && candidate.method === request.method)
    if (route) route.handler(request, response)
    else response.writeHead(404).end()
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(server))
  })
}
