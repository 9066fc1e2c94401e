import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { App } from '@slack/bolt'
import { HEALTH_PATH } from './slack/names.ts'
import type { SlackSettings } from './slack/settings.ts'

/** The way in: Slack's socket, or a port. */
export interface Entrance {
  open(): Promise<void>
  close(): Promise<void>
  readonly port: number | null
}

const HTTP_PORT = 3000

/** In Socket Mode a port is opened only where one is set, and only says that the bot is alive. */
export function createEntrance(app: App, { mode, port, host }: SlackSettings): Entrance {
  let server: Server | null = null
  let isOpen = false
  return {
    async open() {
      const started = await app.start({ port: port ?? HTTP_PORT, host })
      isOpen = true
      if (mode.kind === 'http') server = started as Server
      else if (port !== null) server = await openHealthPort(port, host)
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

function openHealthPort(port: number, host: string): Promise<Server> {
  const server = createServer((request, response) => {
    response.statusCode = request.url === HEALTH_PATH ? 200 : 404
    response.end(response.statusCode === 200 ? 'ok' : '')
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(server))
  })
}
