import { type Fields, isYes } from '../fields.ts'
import type { Person, Workspace } from '../workspace.ts'
import { type Method, need, SlackError } from './api-call.ts'
import { takePage } from './paging.ts'

export const PEOPLE: Readonly<Record<string, Method>> = {
  'auth.test': ({ world, workspace, token }) => ({
    url: `https://${workspace.domain}.slack.com/`,
    team: workspace.domain,
    user: workspace.people.get(workspace.botUser)?.name,
    team_id: token.team,
    user_id: workspace.botUser,
    bot_id: workspace.botId,
    app_id: world.app.appId,
    is_enterprise_install: false,
  }),
  'auth.revoke': ({ token }) => {
    token.dead = 'token_revoked'
    return { revoked: true }
  },
  'team.info': ({ workspace: { team, domain } }) => ({ team: { id: team, name: domain, domain } }),
  'bots.info': ({ world, workspace: { botId, botUser } }) => ({
    bot: { id: botId, user_id: botUser, app_id: world.app.appId, name: 'checkreply', deleted: false },
  }),
  'users.info': ({ workspace, args }) => {
    const person = workspace.people.get(need(args, 'user'))
    if (!person) throw new SlackError('user_not_found')
    return { user: describe(person, workspace, args) }
  },
  'users.list': ({ workspace, args }) => {
    const { items, response_metadata } = takePage([...workspace.people.values()], args)
    return { members: items.map((person) => describe(person, workspace, args)), response_metadata }
  },
  'usergroups.list': ({ workspace }) => ({
    usergroups: [...workspace.groups.values()].map(({ id, handle, users }) => {
      return { id, handle, name: handle, user_count: users.length, date_delete: 0 }
    }),
  }),
  'usergroups.users.list': ({ workspace, args }) => {
    const group = workspace.groups.get(need(args, 'usergroup'))
    if (!group) throw new SlackError('no_such_subteam')
    return { users: group.users }
  },
}

/** The locale only where it is asked for. */
function describe({ id, name, locale, isAdmin }: Person, { team, botUser }: Workspace, args: Fields): Fields {
  const profile = { real_name: name, display_name: name }
  const rights = { is_admin: isAdmin, is_owner: false, is_bot: id === botUser, deleted: false }
  return { id, team_id: team, name, real_name: name, profile, ...rights, ...(isYes(args.include_locale) && { locale }) }
}
