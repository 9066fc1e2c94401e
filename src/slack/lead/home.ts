import type { ListenerParts } from '../listener-parts.ts'
import type { Block } from '../messages/blocks.ts'
import { sayQueue } from '../messages/queue.ts'
import { saySettingsButtons } from '../messages/settings-buttons.ts'
import { sayTrends } from '../messages/trends.ts'
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
  { team: { views, access } }: Pick<ListenerParts, 'team'>,
): Promise<readonly Block[]> {
  const mayChange = await access.mayChangeSettings(team, by).catch(() => false)
  if (!mayChange) return []
  const settings = saySettingsButtons(words)
  const queue = await views.queue({ team, by })
  if (queue.kind === 'refused') return [...settings, { type: 'divider' }]
  const trends = await views.trends({ team, by }, WEEKS)
  const figures = trends.kind === 'refused' ? [] : sayTrends(trends, words)
  return [...sayQueue(queue, words), ...figures, ...settings, { type: 'divider' }]
}
