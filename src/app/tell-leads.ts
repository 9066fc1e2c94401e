import type { Handler } from './inbox/worker.ts'
import type { Parts } from './parts.ts'

/** A private check in which somebody may be in danger. No word of it goes on. */
export interface PrivateCrisis {
  readonly team: string
  readonly author: string
  readonly request: string
}

/** Tells leads once, whose private check it was. False where there is no channel to tell them in. */
export async function tellLeads(
  { team, author, request }: PrivateCrisis,
  { desk, team: kept }: Pick<Parts, 'desk' | 'team'>,
): Promise<boolean> {
  await kept.cards.open(team, { key: request, author, draft: null })
  const card = await desk.showCard(team, { key: request, state: 'crisis', draft: null, author, report: null })
  return card !== null
}

/** Leaves it to be told as soon as it can be. */
export async function askToTellLeads(payload: PrivateCrisis, { inbox }: Pick<Parts, 'inbox'>): Promise<void> {
  const { team, author: actor, request } = payload
  const work = `tell_leads ${request}`
  await inbox.add({ team, kind: 'tell_leads', key: work, lane: work, actor, payload, isLive: false })
}

export function createLeadTeller(parts: Pick<Parts, 'desk' | 'team'>): Readonly<Record<'tell_leads', Handler>> {
  return { tell_leads: async ({ payload }) => void (await tellLeads(payload as PrivateCrisis, parts)) }
}
