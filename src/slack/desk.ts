import { webApi } from '@slack/bolt'
import type { Address, Card, Desk } from '../app/ports.ts'
import type { Message } from './messages/blocks.ts'
import { cardMessage } from './messages/card.ts'
import { reportMessage } from './messages/report.ts'
import { patiently, type Wait } from './patience.ts'
import type { SlackSettings } from './settings.ts'

export interface DeskParts {
  readonly client: webApi.WebClient
  readonly settings: Pick<SlackSettings, 'flaggedChannel' | 'crisisText'>
  readonly wait: Wait
}

/** Posts, edits and removes what agents and leads see. */
export function createDesk(parts: DeskParts): Desk {
  const { flaggedChannel, crisisText } = parts.settings
  return {
    async showReport({ at, thread }, shown, report) {
      const place = { channel: at.channel, thread_ts: thread ?? at.ts }
      return unlessGone(() => postOrUpdate(place, shown, reportMessage(report, crisisText), parts))
    },
    async removeReport({ at }, shown) {
      await unlessGone(() => patiently(() => parts.client.chat.delete({ channel: at.channel, ts: shown }), parts.wait))
    },
    async showCard(team, shown, card) {
      const channel = shown?.channel ?? flaggedChannel
      const message = cardMessage(card, await findLink(card, parts), crisisText)
      return { team, channel, ts: await postOrUpdate({ channel }, shown?.ts ?? null, message, parts) }
    },
  }
}

interface Place {
  readonly channel: string
  readonly thread_ts?: string
}

/** A message that somebody removed by hand is posted again. */
async function postOrUpdate(place: Place, shown: string | null, message: Message, parts: DeskParts): Promise<string> {
  if (shown === null) return post(place, message, parts)
  const update = { channel: place.channel, ts: shown, ...message }
  const updated = await unlessGone(() => patiently(() => parts.client.chat.update(update), parts.wait))
  return updated ? shown : post(place, message, parts)
}

async function post(place: Place, message: Message, { client, wait }: DeskParts): Promise<string> {
  const quiet = { unfurl_links: false, unfurl_media: false }
  const { ts } = await patiently(() => client.chat.postMessage({ ...place, ...message, ...quiet } as Posting), wait)
  if (!ts) throw new Error('Slack did not say where the message is')
  return ts
}

type Posting = webApi.ChatPostMessageArguments

const GONE: readonly string[] = ['message_not_found', 'thread_not_found']

/** Null where the message that was meant is gone already. */
async function unlessGone<T>(call: () => Promise<T>): Promise<T | null> {
  try {
    return await call()
  } catch (error) {
    if (error instanceof webApi.WebAPIPlatformError && GONE.includes(error.data.error)) return null
    throw error
  }
}

/** Null where Slack gives none; the card then names the channel. */
async function findLink({ draft, state }: Card, { client }: DeskParts): Promise<string | null> {
  if (!draft || state === 'deleted') return null
  const { channel, ts }: Address = draft.at
  const answer = await client.chat.getPermalink({ channel, message_ts: ts }).catch(() => null)
  return answer?.permalink ?? null
}
