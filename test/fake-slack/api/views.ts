import { checkView } from '../blocks/check-view.ts'
import { asFields, asText, type Fields } from '../fields.ts'
import { addView, findModal, replaceView } from '../views.ts'
import type { View, Workspace } from '../workspace.ts'
import type { World } from '../world.ts'
import { type ApiCall, type Method, need, SlackError } from './api-call.ts'

export const VIEWS: Readonly<Record<string, Method>> = {
  'views.open': (call) => {
    const { user } = useTrigger(call)
    call.workspace.modals.set(user, [])
    return { view: addView(call, user, readView(call.args)) }
  },
  'views.push': (call) => {
    const { user } = useTrigger(call)
    if ((call.workspace.modals.get(user) ?? []).length >= 3) throw new SlackError('push_limit_reached')
    return { view: addView(call, user, readView(call.args)) }
  },
  'views.update': update,
  'views.publish': publish,
}

function update({ world, workspace, args }: ApiCall): Fields {
  const view = readView(args)
  const found = findModal(workspace, ({ id, external_id }) =>
    asText(args.view_id) ? id === args.view_id : external_id === args.external_id,
  )
  if (!found) throw new SlackError('not_found')
  refuseStale(args, found.view)
  return { view: replaceView({ world, workspace }, found, view) }
}

function publish({ world, workspace, args }: ApiCall): Fields {
  const user = need(args, 'user_id')
  const before = workspace.homes.get(user)
  const fields = readView(args)
  if (!workspace.people.has(user)) throw new SlackError('user_not_found')
  if (before) refuseStale(args, before)
  const view = completeHome({ world, workspace }, fields, before)
  workspace.homes.set(user, view)
  return { view }
}

function completeHome({ world, workspace }: Pick<ApiCall, 'world' | 'workspace'>, fields: Fields, before?: View): View {
  const ids = { id: before?.id ?? world.newId('V'), hash: world.stamp(), team_id: workspace.team }
  return { ...fields, ...ids, bot_id: workspace.botId, state: { values: {} } } as unknown as View
}

function readView(args: Fields): Fields {
  const view = asFields(args.view)
  const problems = checkView(view)
  if (problems.length === 0) return view
  const messages = problems.map((problem) => `[ERROR] ${problem}`)
  throw new SlackError('invalid_arguments', { response_metadata: { messages } })
}

function refuseStale({ hash }: Fields, { hash: current }: View): void {
  if (asText(hash) && hash !== current) throw new SlackError('hash_conflict')
}

/** Once, and within three seconds. */
function useTrigger({ world, workspace, args }: { world: World; workspace: Workspace; args: Fields }) {
  const trigger = world.triggers.get(need(args, 'trigger_id'))
  if (!trigger || trigger.team !== workspace.team) throw new SlackError('invalid_trigger_id')
  if (trigger.isUsed) throw new SlackError('exchanged_trigger_id')
  if (world.now() > trigger.expires) throw new SlackError('expired_trigger_id')
  trigger.isUsed = true
  return trigger
}
