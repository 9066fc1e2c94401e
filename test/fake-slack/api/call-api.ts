import type { Fields } from '../fields.ts'
import { type Token, type World, workspaceOf } from '../world.ts'
import { type Method, SlackError } from './api-call.ts'
import { CHAT, REACTIONS } from './chat.ts'
import { CONVERSATIONS } from './conversations.ts'
import { FILES } from './files.ts'
import { exchangeCode, openConnection } from './install.ts'
import { PEOPLE } from './people.ts'
import { METHOD_SCOPES } from './scopes.ts'
import { VIEWS } from './views.ts'

const METHODS: Readonly<Record<string, Method>> = {
  ...CHAT,
  ...REACTIONS,
  ...CONVERSATIONS,
  ...PEOPLE,
  ...VIEWS,
  ...FILES,
}

export interface WebCall {
  readonly method: string
  readonly token: string
  readonly args: Fields
}

/** Answers one call of the Web API as Slack does, refusals included. */
export function callApi(world: World, call: WebCall): Fields {
  try {
    return { ok: true, ...answer(world, call) }
  } catch (error) {
    if (!(error instanceof SlackError)) throw error
    return { ok: false, error: error.code, ...error.details }
  }
}

/** The workspace of a call's token; empty where there is none. */
export function teamOf({ tokens }: World, { token }: WebCall): string {
  return tokens.get(token)?.team ?? ''
}

function answer(world: World, { method, token, args }: WebCall): Fields {
  if (method === 'api.test') return { args }
  if (method === 'oauth.v2.access') return exchangeCode(world, args)
  if (method === 'apps.connections.open') return openConnection(world, token)
  const run = METHODS[method]
  if (!run) throw new SlackError('unknown_method', { req_method: method })
  const found = findToken(world, token)
  needScope(method, found)
  return run({ world, workspace: workspaceOf(world, found.team), token: found, args })
}

function findToken({ tokens }: World, token: string): Token {
  if (token === '') throw new SlackError('not_authed')
  const found = tokens.get(token)
  if (!found) throw new SlackError('invalid_auth')
  if (found.dead) throw new SlackError(found.dead)
  return found
}

function needScope(method: string, { scopes }: Token): void {
  const needed = METHOD_SCOPES[method]
  if (!needed || scopes === null || needed.some((scope) => scopes.includes(scope))) return
  throw new SlackError('missing_scope', { needed: needed[0], provided: scopes.join(',') })
}
