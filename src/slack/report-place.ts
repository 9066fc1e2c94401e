import type { Address } from '../app/ports.ts'
import { isDirect, type Post } from '../app/post.ts'
import { type TeamSettings, visibilityOf } from '../core/team/settings.ts'
import type { Gateway } from './gateway.ts'
import { type Block, note } from './messages/blocks.ts'
import { openDirect } from './open-direct.ts'
import type { Place } from './post-once.ts'
import { readCode } from './slack-faults.ts'
import type { Words } from './words/words.ts'

export interface ReportPlaceParts {
  readonly gateway: Gateway
  readonly findSettings: (team: string) => Promise<TeamSettings>
}

/** Where a report is seen, what is said above it there, and by which key it is not seen any more. */
export interface ReportPlace {
  readonly place: Place
  readonly above: readonly Block[]
  readonly formerKey: string
}

/** The same for every draft, whatever is said about it. */
const MARK = 'eyes'

/** In the draft's thread, or, where the channel is set so, before its author alone, with a neutral mark at the draft. */
export async function findReportPlace(post: Post, words: Words, parts: ReportPlaceParts): Promise<ReportPlace> {
  const { at, thread, author } = post
  const { team, channel } = at
  const { own, aside } = reportKeys(at)
  const settings = await parts.findSettings(team)
  if (isDirect(at) || visibilityOf(settings, channel) === 'thread')
    return { place: { team, key: own, channel, thread: thread ?? at.ts }, above: [], formerKey: aside }
  await setMark(at, parts.gateway)
  const direct = await openDirect(team, author, parts.gateway)
  const link = await findLink(at, parts.gateway)
  const { common } = words
  const said = link === null ? common.shared : common.aboutDraft(link, common.yourDraft)
  return { place: { team, key: aside, channel: direct, thread: null }, above: [note(said)], formerKey: own }
}

/** A draft's report has one of two places. */
export function reportKeys({ channel, ts }: Address): { readonly own: string; readonly aside: string } {
  return { own: `report ${channel} ${ts}`, aside: `aside ${channel} ${ts}` }
}

async function setMark({ team, channel, ts }: Address, gateway: Gateway): Promise<void> {
  try {
    await gateway.call(team, 'reactions.add', { channel, timestamp: ts, name: MARK })
  } catch (error) {
    if (!['already_reacted', 'message_not_found'].includes(readCode(error) ?? '')) throw error
  }
}

/** Null where Slack gives none. */
export async function findLink({ team, channel, ts }: Address, gateway: Gateway): Promise<string | null> {
  const link = gateway.ask<{ readonly permalink?: string }>(team, 'chat.getPermalink', { channel, message_ts: ts })
  return (await link.catch(() => null))?.permalink ?? null
}
