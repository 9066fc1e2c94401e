import { App, type Authorize, type Receiver, type webApi } from '@slack/bolt'
import type { Installations } from '../app/installation.ts'
import type { Log } from '../app/ports.ts'
import { createBoltLog } from './bolt-log.ts'
import type { SlackSettings } from './settings.ts'
import { SlackRefusal } from './slack-faults.ts'
import { createSlackFetch } from './slack-fetch.ts'

/** Milliseconds. Bolt's own default is none. */
export const CALL_TIMEOUT = 10_000

export interface SlackAppParts {
  readonly receiver: Receiver
  readonly installations: Installations | null
  readonly log: Log
}

/** Bolt, not yet started: `await app.init()` asks Slack who we are. */
export function createSlackApp(settings: SlackSettings, { receiver, installations, log }: SlackAppParts): App {
  const who = installations ? { authorize: createAuthorize(installations) } : { token: settings.botToken ?? '' }
  const app = new App({
    ...who,
    receiver,
    clientOptions: createClientOptions(settings, log),
    logger: createBoltLog(log),
    deferInitialization: true,
    convoStore: false,
  })
  // What a listener throws decides what becomes of its job.
  app.error(async (error) => {
    throw error.original ?? error
  })
  return app
}

/** No retries: a call that timed out may have got through, and a post sent again is a second message. */
export function createClientOptions({ apiUrl }: Pick<SlackSettings, 'apiUrl'>, log: Log): webApi.WebClientOptions {
  return {
    ...(apiUrl && { slackApiUrl: apiUrl }),
    logger: createBoltLog(log),
    timeout: CALL_TIMEOUT,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    // `respond` has no timeout of its own.
    fetch: createSlackFetch(CALL_TIMEOUT),
  }
}

/** Asked anew for each delivery: no job keeps a token. */
function createAuthorize(installations: Installations): Authorize<boolean> {
  return async ({ teamId }) => {
    const installation = teamId === undefined ? null : await installations.find(teamId)
    if (!installation) throw new SlackRefusal('not_authed')
    const { team, token, botId, botUser } = installation
    return { teamId: team, botToken: token, botId, botUserId: botUser }
  }
}
