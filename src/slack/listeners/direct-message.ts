import type { App } from '@slack/bolt'
import { answerDirect } from '../agent/direct-message.ts'
import type { ListenerParts } from '../listener-parts.ts'
import { type RawMessageEvent, readMessageEvent } from '../read-event.ts'
import { readRunning } from '../run-delivery.ts'

/** Drafts that somebody sends to the bot itself, their edits and deletions. */
export function onDirectMessage(app: App, parts: ListenerParts): void {
  app.event('message', async ({ event, context }) => {
    if (event.channel_type !== 'im') return
    const happening = readMessageEvent(event as RawMessageEvent, context.teamId ?? '', context.botUserId)
    if (happening) await answerDirect(happening, readRunning(context), parts)
  })
}
