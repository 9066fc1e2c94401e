import { App, HTTPReceiver, type Receiver, SocketModeReceiver, type webApi } from '@slack/bolt'
import type { Log } from '../app/ports.ts'
import { createBoltLog } from './bolt-log.ts'
import { EVENTS_PATH, HEALTH_PATH } from './names.ts'
import type { SlackSettings } from './settings.ts'

/** Milliseconds. Bolt's own default is none. */
const CALL_TIMEOUT = 10_000

/** Bolt, not yet started: `await app.init()` asks Slack who we are. `receiver` brings events where Slack does not. */
export function createSlackApp(settings: SlackSettings, log: Log, receiver?: Receiver): App {
  const logger = createBoltLog(log)
  return new App({
    token: settings.botToken,
    receiver: receiver ?? createReceiver(settings, logger),
    clientOptions: createClientOptions(settings),
    logger,
    deferInitialization: true,
    convoStore: false,
  })
}

function createReceiver({ mode, ...settings }: SlackSettings, logger: ReturnType<typeof createBoltLog>): Receiver {
  if (mode.kind === 'socket') {
    const clientOptions = { slackApiUrl: settings.apiUrl ?? undefined, timeout: CALL_TIMEOUT }
    return new SocketModeReceiver({ appToken: mode.appToken, logger, installerOptions: { clientOptions } })
  }
  return new HTTPReceiver({
    signingSecret: mode.signingSecret,
    endpoints: EVENTS_PATH,
    customRoutes: [{ path: HEALTH_PATH, method: 'GET', handler: (_request, response) => response.end('ok') }],
    logger,
  })
}

/** No retries: a call that timed out may have got through, and a post sent again is a second message. */
function createClientOptions({ apiUrl }: SlackSettings): webApi.WebClientOptions {
  return {
    ...(apiUrl && { slackApiUrl: apiUrl }),
    timeout: CALL_TIMEOUT,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    // `respond` has no timeout of its own.
    fetch: (url, init) => fetch(url, { signal: AbortSignal.timeout(CALL_TIMEOUT), ...init }),
  }
}
