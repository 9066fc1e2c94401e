import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { webApi } from '@slack/bolt'
import { describeFault } from '../app/fault.ts'
import type { Installation, Installations } from '../app/installation.ts'
import type { Log } from '../app/ports.ts'
import { INSTALL_PATH, REDIRECT_PATH, SCOPES } from './names.ts'
import type { InstallSettings } from './settings.ts'
import { readAccepted } from './words/read-accepted.ts'
import { type Words, wordsIn } from './words/words.ts'

export interface InstallParts {
  readonly settings: InstallSettings
  /** Null: Slack's own. */
  readonly apiUrl: string | null
  readonly clientOptions: webApi.WebClientOptions
  readonly installations: Installations
  readonly log: Log
  readonly now: () => number
}

type Asked = IncomingMessage
type Answer = ServerResponse

const COOKIE = 'checkreply_state'
const STATE_LIFE = 10 * 60 * 1000

/** Lets workspaces in: a page that sends to Slack's, and the one to which Slack sends back, in the browser's language. */
export function createInstallRoutes(parts: InstallParts) {
  return [
    { path: INSTALL_PATH, method: 'GET', handler: (_: unknown, response: Answer) => sendToSlack(response, parts) },
    {
      path: REDIRECT_PATH,
      method: 'GET',
      handler: (request: Asked, response: Answer) => void welcome(request, response, parts),
    },
  ] as const
}

function sendToSlack(response: Answer, { settings, apiUrl, now }: InstallParts): void {
  const state = signState(`${now()}-${randomBytes(16).toString('hex')}`, settings.stateSecret)
  const target = new URL('/oauth/v2/authorize', apiUrl ?? 'https://slack.com')
  target.search = new URLSearchParams({ client_id: settings.clientId, scope: SCOPES.join(','), state }).toString()
  const cookie = `${COOKIE}=${state}; Path=${REDIRECT_PATH}; Max-Age=${STATE_LIFE / 1000}; HttpOnly; Secure; SameSite=Lax`
  response.writeHead(302, { location: target.href, 'set-cookie': cookie }).end()
}

async function welcome(request: Asked, response: Answer, parts: InstallParts): Promise<void> {
  const query = new URL(request.url ?? '/', 'http://localhost').searchParams
  const code = query.get('code')
  const say = (status: number, said: keyof Words['install']) => answer(request, response, { status, said })
  if (query.has('error') || !code) return say(400, 'cancelled')
  if (!isOwnState(query.get('state') ?? '', request, parts)) return say(400, 'wrongState')
  try {
    const installation = await redeem(code, parts)
    if (!installation) return say(400, 'wholeOrganisation')
    await parts.installations.save(installation)
    parts.log.info({ team: installation.team }, 'A workspace has installed checkreply')
    say(200, 'done')
  } catch (error) {
    parts.log.error({ fault: describeFault(error) }, 'An installation failed')
    say(500, 'failed')
  }
}

/** Signed by us, not old, and begun in this very browser. */
function isOwnState(state: string, { headers }: Asked, { settings, now }: InstallParts): boolean {
  const [begun = ''] = state.split('.')
  const isSigned = isEqual(state, signState(begun, settings.stateSecret))
  const age = now() - Number(begun.split('-')[0])
  const isFromHere = (headers.cookie ?? '').split(/; */).includes(`${COOKIE}=${state}`)
  return isSigned && isFromHere && age >= 0 && age < STATE_LIFE
}

function signState(begun: string, secret: string): string {
  return `${begun}.${createHmac('sha256', secret).update(begun).digest('hex')}`
}

function isEqual(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

/** Null for an installation on a whole organisation, which has no workspace of its own. */
async function redeem(code: string, { settings, clientOptions }: InstallParts): Promise<Installation | null> {
  const client = new webApi.WebClient(undefined, clientOptions)
  const { clientId: client_id, clientSecret: client_secret } = settings
  const access = await client.oauth.v2.access({ code, client_id, client_secret })
  const { team, access_token: token, bot_user_id: botUser, authed_user, scope = '' } = access
  if (!team?.id || !token || !botUser) return null
  const { bot_id: botId = '' } = await client.auth.test({ token })
  return { team: team.id, token, botId, botUser, installer: authed_user?.id ?? '', scopes: scope.split(',') }
}

interface Said {
  readonly status: number
  readonly said: keyof Words['install']
}

function answer({ headers }: Asked, response: Answer, { status, said }: Said): void {
  const language = readAccepted(headers['accept-language'])
  const head = {
    'content-type': 'text/plain; charset=utf-8',
    'content-language': language,
    'set-cookie': `${COOKIE}=; Path=${REDIRECT_PATH}; Max-Age=0; HttpOnly; Secure; SameSite=Lax`,
  }
  response.writeHead(status, head).end(wordsIn(language).install[said])
}
