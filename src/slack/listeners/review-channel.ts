import type { App } from '@slack/bolt'
import type { ListenerParts } from '../listener-parts.ts'
import { type RawMessageEvent, readMessageEvent } from '../read-event.ts'
import { readRunning } from '../run-delivery.ts'
import { whisper } from '../whisper.ts'
import type { Words } from '../words/words.ts'

/** Drafts, their edits and deletions. Says nothing outside the review channel. */
export function onReviewChannel(app: App, { review, guard, gateway, workspaces, wordsFor }: ListenerParts): void {
  app.event('message', async ({ event, context }) => {
    const team = context.teamId ?? ''
    const happening = readMessageEvent(event as RawMessageEvent, team, context.botUserId)
    if (!happening || happening.at.channel !== (await workspaces.find(team)).reviewChannel) return
    const tell = async (choose: (words: Words) => string) =>
      whisper(gateway, happening, choose(await wordsFor(team, happening.author)))
    const ids = { surface: 'review_channel', user: happening.author, ...happening.at }
    const work = async () => {
      if (happening.kind === 'arrived') return review.arrive(happening)
      if (happening.kind === 'removed') return review.remove(happening)
      return tell(({ answers }) => answers.snippetCut)
    }
    const answer = (reference: string) => tell(({ answers }) => answers.trouble(reference))
    await guard.run(ids, readRunning(context), { work, answer })
  })
}
