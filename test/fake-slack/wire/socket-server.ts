import { randomUUID } from 'node:crypto'
import type { Server } from 'node:http'
import { type WebSocket, WebSocketServer } from 'ws'
import { asFields, type Fields } from '../fields.ts'
import type { Outcome, Parcel, Transport } from './transport.ts'

/** Bolt's client takes a server that is silent for half a minute for dead. */
const PING_MS = 5000

export interface SocketServer extends Transport {
  /** A new address to connect to, good for once. */
  open(): string
  /** How many connections are open. */
  count(): number
  /** Tells every connection to go and come again, as Slack does when it recycles them. */
  recycle(reason: string): void
  /** Breaks every connection without a word. */
  cut(): void
  close(): void
}

export interface SocketParts {
  readonly server: Server
  readonly base: () => string
  readonly appId: string
  /** Milliseconds the app has for its ack. */
  readonly ackWithin: number
}

/** Slack's side of Socket Mode. Envelopes go to the open connections by turns. */
export function createSocketServer(parts: SocketParts): SocketServer {
  const tickets = new Set<string>()
  const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false })
  const waiting = new Map<string, { readonly socket: WebSocket; readonly settle: (outcome: Outcome) => void }>()
  const pinging = setInterval(() => sockets.clients.forEach((socket) => void socket.ping()), PING_MS).unref()
  const closing = new WeakSet<WebSocket>()
  let turn = 0

  parts.server.on('upgrade', (request, socket, head) => {
    const ticket = new URL(request.url ?? '', parts.base()).searchParams.get('ticket') ?? ''
    if (!tickets.delete(ticket)) return void socket.destroy()
    sockets.handleUpgrade(request, socket, head, (connected) => greet(connected))
  })

  function greet(socket: WebSocket): void {
    socket.on('message', (data) => settleAck(JSON.parse(String(data))))
    socket.on('error', () => {})
    socket.on('close', () => {
      for (const one of waiting.values()) if (one.socket === socket) one.settle({ isAcked: false, reason: 'closed' })
    })
    const connection_info = { app_id: parts.appId }
    socket.send(JSON.stringify({ type: 'hello', num_connections: sockets.clients.size, connection_info }))
  }

  function settleAck({ envelope_id, payload }: Fields): void {
    waiting.get(String(envelope_id))?.settle({ isAcked: true, body: asFields(payload) })
  }

  function nextSocket(): WebSocket | undefined {
    const open = [...sockets.clients].filter((one) => one.readyState === one.OPEN && !closing.has(one))
    return open[turn++ % Math.max(open.length, 1)]
  }

  return {
    open() {
      const ticket = randomUUID()
      tickets.add(ticket)
      return `${parts.base().replace('http', 'ws')}/link/?ticket=${ticket}`
    },
    send(parcel) {
      const socket = nextSocket()
      if (!socket) return Promise.resolve({ isAcked: false, reason: 'no_connection' })
      const envelope = wrap(parcel)
      return new Promise((resolve) => {
        const timer = setTimeout(() => settle({ isAcked: false, reason: 'timeout' }), parts.ackWithin)
        const settle = (outcome: Outcome) => {
          clearTimeout(timer)
          waiting.delete(envelope.envelope_id)
          resolve(outcome)
        }
        waiting.set(envelope.envelope_id, { socket, settle })
        socket.send(JSON.stringify(envelope))
      })
    },
    count: () => sockets.clients.size,
    recycle(reason) {
      for (const socket of sockets.clients) {
        closing.add(socket)
        socket.send(JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'fake' } }))
      }
    },
    cut: () => sockets.clients.forEach((socket) => void socket.terminate()),
    close() {
      clearInterval(pinging)
      sockets.clients.forEach((socket) => void socket.terminate())
      for (const { settle } of waiting.values()) settle({ isAcked: false, reason: 'closed' })
      sockets.close()
    },
  }
}

function wrap({ kind, body, attempt, reason }: Parcel) {
  const retry = kind === 'events_api' && { retry_attempt: attempt - 1, retry_reason: reason ?? '' }
  const accepts_response_payload = kind !== 'events_api'
  return { envelope_id: randomUUID(), type: kind, payload: body, accepts_response_payload, ...retry }
}
