import { asText, type Fields } from '../fields.ts'
import { type World, workspaceOf } from '../world.ts'
import { SlackError } from './api-call.ts'

/** Exchanges what the consent page handed over for a bot token, once. */
export function exchangeCode(world: World, args: Fields): Fields {
  if (args.client_id !== world.app.clientId) throw new SlackError('invalid_client_id')
  if (args.client_secret !== world.app.clientSecret) throw new SlackError('bad_client_secret')
  const consent = world.consents.get(asText(args.code))
  if (!consent) throw new SlackError('invalid_code')
  world.consents.delete(asText(args.code))
  const { team, user, scopes } = consent
  const workspace = workspaceOf(world, team)
  const token = `xoxb-${world.newId(team)}`
  world.tokens.set(token, { team, scopes, dead: null })
  return {
    app_id: world.app.appId,
    authed_user: { id: user },
    scope: (scopes ?? []).join(','),
    token_type: 'bot',
    access_token: token,
    bot_user_id: workspace.botUser,
    team: { id: team, name: workspace.domain },
    enterprise: null,
    is_enterprise_install: false,
  }
}

/** Where to open a Socket Mode connection. Needs the app's token, not a bot's. */
export function openConnection(world: World, token: string): Fields {
  if (token === '') throw new SlackError('not_authed')
  if (token.startsWith('xoxb-')) throw new SlackError('not_allowed_token_type')
  if (token !== world.app.appToken) throw new SlackError('invalid_auth')
  return { url: world.openSocket() }
}
