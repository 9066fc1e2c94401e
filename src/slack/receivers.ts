import { type CustomRoute, HTTPReceiver, type Receiver } from '@slack/bolt'
import type { Log } from '../app/ports.ts'
import { createBoltLog } from './bolt-log.ts'
import type { Wait } from './gateway.ts'
import { EVENTS_PATH } from './names.ts'
import type { SlackSettings } from './settings.ts'
import { createSocketReceiver, type SocketStatus } from './socket.ts'

/** Bytes. Slack's largest payloads are far smaller. */
const BODY_LIMIT = 1024 * 1024

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
  const receiver = new HTTPReceiver({
    signingSecret: mode.signingSecret,
    endpoints: EVENTS_PATH,
    bodyLimit: BODY_LIMIT,
    customRoutes: [...routes],
    logger: createBoltLog(log),
  })
  return { receiver, socket: () => null }
}
