import type { Address, Card, Desk, Workspaces } from '../app/ports.ts'
import type { Args } from './gateway.ts'
import type { Locales } from './locales.ts'
import { cardMessage } from './messages/card.ts'
import { reportMessage } from './messages/report.ts'
import { type PostOnceParts, postOnce, removePosted, unlessGone } from './post-once.ts'
import { readRootMessage } from './read-root.ts'
import { type Words, wordsIn } from './words/words.ts'

export interface DeskParts extends PostOnceParts {
  readonly workspaces: Workspaces
  readonly wordsFor: Locales['wordsFor']
  readonly findInstaller: (team: string) => Promise<string | null>
}

/** Posts, edits and removes what agents and leads see. */
export function createDesk(parts: DeskParts): Desk {
  const { workspaces, wordsFor } = parts
  return {
    async showReport({ at, thread, author }, shown) {
      const { team, channel } = at
      const [{ crisisText }, words] = await Promise.all([
        workspaces.find(team),
        wordsFor(team, author, shown.report.language),
      ])
      const place = { team, key: reportKey(at), channel, thread: thread ?? at.ts }
      const message = toArgs(reportMessage(shown, words, crisisText))
      return (await unlessGone(() => postOnce(place, message, parts)))?.ts ?? null
    },
    removeReport: ({ at }) => removePosted(at.team, reportKey(at), parts),
    async showCard(team, card) {
      const { flaggedChannel, crisisText } = await workspaces.find(team)
      if (flaggedChannel === null) return null
      const message = cardMessage(card, await findLeadWords(team, card, parts), {
        link: await findLink(card, parts),
        crisisText,
      })
      const place = { team, key: `card ${card.key}`, channel: flaggedChannel, thread: null }
      return { team, ...(await postOnce(place, toArgs(message), parts)) }
    },
    readMessage: (at) => readRootMessage(at, parts.gateway),
  }
}

function reportKey({ channel, ts }: Address): string {
  return `report ${channel} ${ts}`
}

function toArgs(message: object): Args {
  return message as Args
}

/** In the language of whoever installed the bot; where nobody is known, in the draft's. */
async function findLeadWords(team: string, { report }: Card, { findInstaller, wordsFor }: DeskParts): Promise<Words> {
  const installer = await findInstaller(team)
  const language = report?.language ?? null
  return installer === null ? wordsIn(language ?? 'en') : wordsFor(team, installer, language)
}

/** Null where Slack gives none; the card then names the channel. */
async function findLink({ draft, state }: Card, { gateway }: DeskParts): Promise<string | null> {
  if (!draft || state === 'deleted') return null
  const { team, channel, ts }: Address = draft.at
  const link = gateway.ask<{ readonly permalink?: string }>(team, 'chat.getPermalink', { channel, message_ts: ts })
  return (await link.catch(() => null))?.permalink ?? null
}
