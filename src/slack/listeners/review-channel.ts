import type { App } from '@slack/bolt'
import type { ListenerParts } from '../listener-parts.ts'
import { saySnippetCut } from '../messages/snippet.ts'
import { sayTrouble } from '../messages/trouble.ts'
import { type RawMessageEvent, readMessageEvent } from '../read-event.ts'
import { whisper } from '../whisper.ts'

/** Drafts, their edits and deletions. Says nothing outside the review channel. */
export function onReviewChannel(app: App, { review, guard, settings }: ListenerParts): void {
  app.event('message', async ({ event, context, client }) => {
    const happening = readMessageEvent(event as RawMessageEvent, context.teamId ?? '', context.botUserId)
    if (happening?.at.channel !== settings.reviewChannel) return
    const ids = { surface: 'review_channel', user: happening.author, ...happening.at }
    const work = async () => {
      if (happening.kind === 'arrived') return review.arrive(happening)
      if (happening.kind === 'removed') return review.remove(happening)
      return whisper(client, happening, saySnippetCut())
    }
    await guard.run(ids, work, (reference) => whisper(client, happening, sayTrouble(reference)))
  })
}
