import type { CustomRoute, Receiver } from '@slack/bolt'
import type { Log } from '../app/ports.ts'
import { createBoltLog } from './bolt-log.ts'
import type { Wait } from './gateway.ts'
import { createHttpReceiver } from './http-receiver.ts'
import type { SlackSettings } from './settings.ts'
import { createSocketReceiver, type SocketStatus } from './socket.ts'

export interface WayIn {
  readonly receiver: Receiver
  /** Null over HTTP, where Slack comes to us. */
  readonly socket: () => SocketStatus | null
}

export interface WayInParts {
  readonly log: Log
  readonly wait: Wait
  /** Pages beside Slack's own way in. */
  readonly routes: readonly CustomRoute[]
}

export function createWayIn({ mode, apiUrl }: SlackSettings, { log, wait, routes }: WayInParts): WayIn {
  if (mode.kind === 'socket') {
    const receiver = createSocketReceiver({ appToken: mode.appToken, apiUrl }, log, wait)
    return { receiver, socket: () => receiver.status() }
  }
  const { signingSecret } = mode
  const receiver = createHttpReceiver({ signingSecret, customRoutes: [...routes], logger: createBoltLog(log) })
  return { receiver, socket: () => null }
}
