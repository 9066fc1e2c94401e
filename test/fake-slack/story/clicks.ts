import { asList } from '../fields.ts'
import type { Outcome } from '../wire/transport.ts'
import type { View } from '../workspace.ts'
import { findElement, useElement } from './elements.ts'
import { aboutMessage, aPayload, issueResponseUrl } from './payloads.ts'
import { messageAt, type Spot, type StoryParts } from './story.ts'
import { type Filling, fillState } from './view-state.ts'

interface Click {
  readonly user: string
  /** The action id of what is used. */
  readonly action: string
  /** An option's value, or what is picked or typed; nothing for buttons. */
  readonly choice?: string
}

/** Uses of buttons and selects. Throws where a person would not find what is to be used. */
export interface Clicks {
  click(click: Click & Spot): Promise<Outcome>
  /** On what only this person was shown; the latest that has such an element. */
  clickPrivate(click: Click): Promise<Outcome>
  clickHome(click: Click): Promise<Outcome>
  /** In the modal on top, with what is filled in by then. */
  clickModal(click: Click & { readonly filling?: Filling }): Promise<Outcome>
}

export function createClicks(parts: StoryParts): Clicks {
  const use = (blocks: unknown, { action, choice }: Click) => {
    return { actions: [useElement(findElement(asList(blocks), action), choice, parts.world.stamp())] }
  }
  const ask = (click: Click, rest: object) =>
    parts.ask('interactive', { ...aPayload(parts, 'block_actions', click.user), ...rest })
  const onView = (click: Click, view: View | undefined, filling: Filling) => {
    if (!view) throw new Error(`${click.user} has no such view open`)
    const filled = { ...view, state: fillState(view, filling) }
    return ask(click, { container: { type: 'view', view_id: view.id }, view: filled, ...use(view.blocks, click) })
  }

  return {
    click({ channel, ts, ...click }) {
      const message = messageAt(parts, { channel, ts })
      const { message_ts, ...about } = aboutMessage(parts, message, { user: click.user, channel })
      const container = { type: 'message', message_ts, channel_id: channel, is_ephemeral: false }
      return ask(click, { container, ...about, state: { values: {} }, ...use(message.blocks, click) })
    },
    clickPrivate(click) {
      const seen = parts.workspace.privately.filter(({ user }) => user === click.user)
      const message = seen.findLast(({ blocks }) => JSON.stringify(blocks).includes(`"${click.action}"`))
      if (!message) throw new Error(`${click.user} sees nothing to use called ${click.action}`)
      const { channel, ts, blocks } = message
      const container = { type: 'message', message_ts: ts, channel_id: channel, is_ephemeral: true }
      const response_url = issueResponseUrl(parts, { user: click.user, channel, message: ts })
      return ask(click, { container, channel: { id: channel }, response_url, ...use(blocks, click) })
    },
    clickHome: (click) => onView(click, parts.workspace.homes.get(click.user), {}),
    clickModal: (click) => onView(click, parts.workspace.modals.get(click.user)?.at(-1), click.filling ?? {}),
  }
}
