import type { Fields } from './fields.ts'
import type { View, Workspace } from './workspace.ts'
import type { World } from './world.ts'

interface Where {
  readonly world: World
  readonly workspace: Workspace
}

interface FoundModal {
  readonly user: string
  readonly view: View
}

/** Puts a modal on top of what the person has open. */
export function addView({ world, workspace }: Where, user: string, fields: Fields): View {
  const open = workspace.modals.get(user) ?? []
  const id = world.newId('V')
  const under = { root_view_id: open[0]?.id ?? id, previous_view_id: open.at(-1)?.id ?? null }
  const view = { ...fields, ...under, ...identify({ world, workspace }, id) } as unknown as View
  workspace.modals.set(user, [...open, view])
  return view
}

/** A modal of anybody's that fits. */
export function findModal({ modals }: Workspace, fits: (view: View) => boolean): FoundModal | null {
  for (const [user, open] of modals) {
    const view = open.find(fits)
    if (view) return { user, view }
  }
  return null
}

/** Puts other fields into an open modal's place: it keeps its id and gets a new hash. */
export function replaceView({ world, workspace }: Where, { user, view }: FoundModal, fields: Fields): View {
  const { root_view_id, previous_view_id } = view
  const under = { root_view_id, previous_view_id }
  const replaced = { ...fields, ...under, ...identify({ world, workspace }, view.id) } as unknown as View
  const open = workspace.modals.get(user) ?? []
  workspace.modals.set(
    user,
    open.map((one) => (one.id === view.id ? replaced : one)),
  )
  return replaced
}

function identify({ world, workspace }: Where, id: string): Fields {
  const app = { app_id: world.app.appId, bot_id: workspace.botId, team_id: workspace.team }
  return { id, hash: world.stamp(), ...app, state: { values: {} } }
}
