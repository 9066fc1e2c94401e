import type { Card, Desk, ShownReport } from '../app/desk.ts'
import { isDirect, type Post } from '../app/post.ts'
import type { Retell } from '../core/retell.ts'
import type { Args } from './gateway.ts'
import { findLeadWords } from './lead-words.ts'
import { appealMessage } from './messages/appeal-card.ts'
import { cardMessage } from './messages/card.ts'
import { reportMessage } from './messages/report.ts'
import { withButtons } from './messages/report-buttons.ts'
import { type PostOnceParts, postOnce, removePosted, unlessGone } from './post-once.ts'
import { readRootMessage } from './read-root.ts'
import { findLink, findReportPlace, type ReportPlaceParts, reportKeys } from './report-place.ts'
import { type DigestShowing, showDigest } from './show-digest.ts'

export interface DeskParts extends PostOnceParts, ReportPlaceParts, DigestShowing {
  readonly retell: Retell
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
      const words = await findLeadWords(team, card.report?.language, parts)
      const report = card.report && parts.retell(card.report, words.language)
      const message = cardMessage({ ...card, report }, words, {
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
    showDigest: (team, digest) => showDigest(team, digest, parts),
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
  const report = parts.retell(shown.report, words.language)
  const message = withButtons(reportMessage({ ...shown, report }, words, crisisText), report, { ref, words })
  await removePosted(team, formerKey, parts)
  const args = toArgs({ ...message, blocks: [...above, ...message.blocks] })
  return (await unlessGone(() => postOnce(place, args, parts)))?.ts ?? null
}

function toArgs(message: object): Args {
  return message as Args
}

/** Null where there is nothing to open, or Slack gives no link; the card then names the channel. */
async function linkOf({ draft, state }: Card, { gateway }: DeskParts): Promise<string | null> {
  return !draft || state === 'deleted' ? null : findLink(draft.at, gateway)
}
