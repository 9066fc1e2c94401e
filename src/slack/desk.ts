import type { Card, Desk, ShownReport, Workspaces } from '../app/ports.ts'
import { isDirect, type Post } from '../app/post.ts'
import type { Language } from '../core/report.ts'
import type { Args } from './gateway.ts'
import type { Locales } from './locales.ts'
import { appealMessage } from './messages/appeal-card.ts'
import { cardMessage } from './messages/card.ts'
import { reportMessage } from './messages/report.ts'
import { withButtons } from './messages/report-buttons.ts'
import { type PostOnceParts, postOnce, removePosted, unlessGone } from './post-once.ts'
import { readRootMessage } from './read-root.ts'
import { findLink, findReportPlace, type ReportPlaceParts, reportKeys } from './report-place.ts'
import { type Words, wordsIn } from './words/words.ts'

export interface DeskParts extends PostOnceParts, ReportPlaceParts {
  readonly workspaces: Workspaces
  readonly wordsFor: Locales['wordsFor']
  readonly findInstaller: (team: string) => Promise<string | null>
}

/** Posts, edits and removes what agents and leads see. */
export function createDesk(parts: DeskParts): Desk {
  const { workspaces } = parts
  return {
    showReport: (post, shown) => showReport(post, shown, parts),
    async removeReport({ at }) {
      const { own, aside } = reportKeys(at)
      await removePosted(at.team, own, parts)
      await removePosted(at.team, aside, parts)
    },
    async showCard(team, card) {
      const { flaggedChannel, crisisText } = await workspaces.find(team)
      if (flaggedChannel === null) return null
      const message = cardMessage(card, await findLeadWords(team, card.report?.language, parts), {
        link: await linkOf(card, parts),
        crisisText,
      })
      const place = { team, key: `card ${card.key}`, channel: flaggedChannel, thread: null }
      return { team, ...(await postOnce(place, toArgs(message), parts)) }
    },
    async showAppeal(appeal) {
      const { team, draft } = appeal.report
      const { flaggedChannel } = await workspaces.find(team)
      if (flaggedChannel === null) return
      const link = draft && !isDirect(draft) && (await findLink(draft, parts.gateway))
      const message = appealMessage(appeal, await findLeadWords(team, appeal.language, parts), link || null)
      const place = { team, key: `appeal ${appeal.id}`, channel: flaggedChannel, thread: null }
      await postOnce(place, toArgs(message), parts)
    },
    readMessage: (at) => readRootMessage(at, parts.gateway),
  }
}

async function showReport(post: Post, shown: ShownReport, parts: DeskParts): Promise<string | null> {
  const { at, revision, author } = post
  const { team } = at
  const { crisisText } = await parts.workspaces.find(team)
  const words = await parts.wordsFor(team, author, shown.report.language)
  const { place, above, formerKey } = await findReportPlace(post, words, parts)
  const ref = { at: { team, draft: at, revision, author }, customer: null }
  const message = withButtons(reportMessage(shown, words, crisisText), shown.report, { ref, words })
  await removePosted(team, formerKey, parts)
  const args = toArgs({ ...message, blocks: [...above, ...message.blocks] })
  return (await unlessGone(() => postOnce(place, args, parts)))?.ts ?? null
}

function toArgs(message: object): Args {
  return message as Args
}

/** In the language of whoever installed the bot; where nobody is known, in the draft's. */
async function findLeadWords(
  team: string,
  language: Language | null | undefined,
  { findInstaller, wordsFor }: DeskParts,
): Promise<Words> {
  const installer = await findInstaller(team)
  return installer === null ? wordsIn(language ?? 'en') : wordsFor(team, installer, language)
}

/** Null where there is nothing to open, or Slack gives no link; the card then names the channel. */
async function linkOf({ draft, state }: Card, { gateway }: DeskParts): Promise<string | null> {
  return !draft || state === 'deleted' ? null : findLink(draft.at, gateway)
}
