import type { ListenerParts } from '../listener-parts.ts'
import { helpMessage } from '../messages/help.ts'
import type { Happening } from '../read-event.ts'
import type { Running } from '../run-delivery.ts'
import type { Words } from '../words/words.ts'

/** A draft gets its report in its own thread, as in the review channel; a plea for help gets help. */
export async function answerDirect(happening: Happening, job: Running, parts: ListenerParts): Promise<void> {
  const { at, author: user } = happening
  const { team, channel, ts } = at
  const words = await parts.wordsFor(team, user)
  const say = (message: Parameters<typeof parts.answerLate>[1]) =>
    parts.answerLate({ team, user, key: job.key }, message)
  await parts.guard.run({ surface: 'direct_message', team, user, channel, ts }, job, {
    work: async () => {
      if (happening.kind === 'removed') return parts.review.remove(happening)
      if (happening.kind === 'unreadable') return say({ text: words.answers.snippetCut })
      if (isPleaForHelp(happening.text)) return say(await sayHelp(team, words, parts))
      return parts.review.arrive(happening)
    },
    answer: (reference) => say({ text: words.answers.trouble(reference) }),
  })
}

function isPleaForHelp(text: string): boolean {
  return /^\s*(?:help|hilfe|hulp|\?)[\s!.?]*$/i.test(text)
}

async function sayHelp(team: string, words: Words, { workspaces }: ListenerParts) {
  return helpMessage((await workspaces.find(team)).reviewChannel, words)
}
