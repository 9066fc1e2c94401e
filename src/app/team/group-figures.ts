import type { Stretch } from './figures.ts'
import type { TeamStore } from './team-store.ts'
import { addUp, type Totals } from './weeks.ts'

/** `figures` is null where fewer people had something checked than may be told of. */
export type GroupFigures<S extends Stretch> = S & { readonly figures: Totals | null }

/** No figure about so few people that it would tell of one. */
export async function withFigures<S extends Stretch>(
  team: string,
  stretch: S,
  { settings: kept, figures }: Pick<TeamStore, 'settings' | 'figures'>,
): Promise<GroupFigures<S>> {
  const [{ settings }, people] = await Promise.all([kept.find(team), figures.people(team, stretch)])
  if (people < settings.minimumGroup) return { ...stretch, figures: null }
  return { ...stretch, figures: addUp(await figures.days(team, stretch)) }
}
