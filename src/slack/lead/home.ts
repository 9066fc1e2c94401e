import { isDirect } from '../../app/post.ts'
import type { Queue } from '../../app/team/views.ts'
import { SHOWN } from '../limits.ts'
import type { ListenerParts } from '../listener-parts.ts'
import type { Block } from '../messages/blocks.ts'
import { type QueueLinks, sayQueue } from '../messages/queue.ts'
import { saySettingsButtons } from '../messages/settings-buttons.ts'
import { sayTrends } from '../messages/trends.ts'
import { findLink } from '../report-place.ts'
import type { Words } from '../words/words.ts'

export interface LeadHomeFor {
  readonly team: string
  readonly user: string
  readonly words: Words
}

const WEEKS = 4

/** What a lead's Home tab shows above their own page; empty for everybody else, and where Slack does not say who leads. */
export async function prepareLeadHome(
  { team, user: by, words }: LeadHomeFor,
  parts: Pick<ListenerParts, 'team' | 'gateway'>,
): Promise<readonly Block[]> {
  const { views, access } = parts.team
  const mayChange = await access.mayChangeSettings(team, by).catch(() => false)
  if (!mayChange) return []
  const settings = saySettingsButtons(words)
  const queue = await views.queue({ team, by })
  if (queue.kind === 'refused') return [...settings, { type: 'divider' }]
  const trends = await views.trends({ team, by }, WEEKS)
  const figures = trends.kind === 'refused' ? [] : sayTrends(trends, words)
  const links = await findLinks(queue, parts)
  return [...sayQueue(queue, links, words), ...figures, ...settings, { type: 'divider' }]
}

/** Of as many as are shown. */
async function findLinks({ cards, appeals }: Queue, { gateway }: Pick<ListenerParts, 'gateway'>): Promise<QueueLinks> {
  const drafts = [
    ...cards.slice(0, SHOWN.queue).map(({ card, draft }) => [card.key, draft?.at ?? null] as const),
    ...appeals.slice(0, SHOWN.queue).map(({ id, report }) => [id, report.draft] as const),
  ]
  const links = drafts.map(
    async ([key, at]) => [key, at && !isDirect(at) ? await findLink(at, gateway) : null] as const,
  )
  return new Map(await Promise.all(links))
}
