import { checkView } from '../blocks/check-view.ts'
import { asFields, type Fields, isYes } from '../fields.ts'
import { addView, replaceView } from '../views.ts'
import type { Outcome } from '../wire/transport.ts'
import type { View } from '../workspace.ts'
import { aPayload } from './payloads.ts'
import type { StoryParts } from './story.ts'
import { type Filling, fillState, refuseFilling } from './view-state.ts'

export interface ModalStory {
  /** Fills in the modal on top and submits it. Throws where Slack itself would not let a person submit. */
  submit(user: string, filling?: Filling): Promise<Outcome>
  /** Closes the modal on top; the app is told where it asked to be. */
  closeModal(user: string): Promise<Outcome | null>
}

export function createModalStory(parts: StoryParts): ModalStory {
  return {
    async submit(user, filling = {}) {
      const view = topOf(parts, user)
      const state = fillState(view, filling)
      const refusal = refuseFilling(view, state)
      if (refusal) throw new Error(`Slack does not let ${user} submit: ${refusal}`)
      const payload = { ...aPayload(parts, 'view_submission', user), view: { ...view, state }, response_urls: [] }
      const outcome = await parts.ask('interactive', payload)
      return outcome.isAcked ? react(parts, { user, view }, outcome) : outcome
    },
    async closeModal(user) {
      const view = topOf(parts, user)
      close(parts, user)
      if (!isYes(view.notify_on_close)) return null
      return parts.ask('interactive', { ...aPayload(parts, 'view_closed', user), view, is_cleared: false })
    },
  }
}

function topOf({ workspace }: StoryParts, user: string): View {
  const view = workspace.modals.get(user)?.at(-1)
  if (!view) throw new Error(`${user} has no modal open`)
  return view
}

function close({ workspace }: StoryParts, user: string): void {
  workspace.modals.set(user, (workspace.modals.get(user) ?? []).slice(0, -1))
}

interface Submitted {
  readonly user: string
  readonly view: View
}

/** What the app wants done with the modal. A view that Slack refuses leaves the person with an error. */
function react(parts: StoryParts, { user, view }: Submitted, outcome: Outcome & { readonly isAcked: true }): Outcome {
  const { response_action: action, view: next } = outcome.body
  const problems = next === undefined ? [] : checkView(asFields(next))
  if (problems.length > 0) return { isAcked: false, reason: `invalid view: ${problems.join('; ')}` }
  if (action === 'clear') parts.workspace.modals.set(user, [])
  else if (action === 'update') replaceView(parts, { user, view }, next as Fields)
  else if (action === 'push') addView(parts, user, next as Fields)
  else if (action !== 'errors') close(parts, user)
  return outcome
}
