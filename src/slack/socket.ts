import { type Receiver, SocketModeReceiver } from '@slack/bolt'
import { describeFault } from '../app/fault.ts'
import type { Log } from '../app/ports.ts'
import { CALL_TIMEOUT } from './app.ts'
import { createBoltLog } from './bolt-log.ts'
import type { Wait } from './gateway.ts'

export interface SocketSettings {
  readonly appToken: string
  readonly apiUrl: string | null
}

export interface SocketStatus {
  readonly isOpen: boolean
  /** Milliseconds since 1970; null before the first. */
  readonly lastFrame: number | null
}

export interface SocketReceiver extends Receiver {
  status(): SocketStatus
}

const FIRST_PAUSE = 250
const LONGEST_PAUSE = 30_000
const FAREWELL = 2000

/**
 * Slack's socket, opened again whenever it closes. The client's own way waits five seconds each time, and ends the
 * process where it cannot open it again. What comes meanwhile, Slack delivers again.
 */
export function createSocketReceiver({ appToken, apiUrl }: SocketSettings, log: Log, wait: Wait): SocketReceiver {
  const inner = new SocketModeReceiver({
    appToken,
    logger: createBoltLog(log),
    autoReconnectEnabled: false,
    installerOptions: {
      clientOptions: {
        ...(apiUrl && { slackApiUrl: apiUrl }),
        timeout: CALL_TIMEOUT,
        retryConfig: { retries: 0 },
        rejectRateLimitedCalls: true,
      },
    },
  })
  const { client } = inner
  let isStarted = false
  let isOpening = false
  let isOpen = false
  let lastFrame: number | null = null

  client.on('connected', () => {
    isOpen = true
  })
  client.on('ws_message', () => {
    lastFrame = Date.now()
  })
  client.on('disconnected', () => {
    isOpen = false
    if (isStarted && !isOpening) void open()
  })

  async function open(): Promise<void> {
    isOpening = true
    for (let pause = FIRST_PAUSE; isStarted; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      try {
        await client.start()
        break
      } catch (error) {
        log.warn({ fault: describeFault(error), pause }, 'The socket to Slack does not open: it is tried again')
        await wait(pause)
      }
    }
    isOpening = false
  }

  return {
    init: (app) => inner.init(app),
    async start() {
      await client.start()
      isStarted = true
    },
    async stop() {
      isStarted = false
      await Promise.race([client.disconnect(), wait(FAREWELL)])
    },
    status: () => ({ isOpen, lastFrame }),
  }
}
