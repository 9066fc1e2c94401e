import type { Handler } from '../inbox/worker.ts'
import type { Parts } from '../parts.ts'
import { digestWeek, isOutdated, type LocalWeek, weeksUpTo } from './digest-week.ts'
import { type GroupFigures, withFigures } from './group-figures.ts'
import { waitWhileQuiet } from './hold.ts'
import type { Week } from './weeks.ts'

/** What leads are told of a week, once. */
export interface Digest {
  readonly week: string
  readonly timeZone: string
  /** Oldest first; the last is the week it is about. */
  readonly weeks: readonly GroupFigures<Week>[]
  readonly minimumGroup: number
}

export type DigestParts = Pick<Parts, 'team' | 'inbox' | 'clock'> & {
  /** The workspaces that the bot serves. */
  readonly listTeams: () => Promise<readonly string[]>
}

const KIND = 'weekly_digest'
/** As many as a chart shows without getting crowded. */
const WEEKS = 6

/** Leaves a digest for every team whose time has come. Whoever asks first leaves it; asked again, nothing happens. */
export function createDigestCalendar({ team: kept, inbox, clock, listTeams }: DigestParts): () => Promise<void> {
  async function leave(team: string): Promise<void> {
    const { weeklyDigest, quietHours } = (await kept.settings.find(team)).settings
    const week = weeklyDigest ? digestWeek(clock.now(), quietHours?.timeZone ?? 'UTC') : null
    if (!week) return
    const key = `${KIND} ${week.week}`
    await inbox.add({ team, kind: KIND, key, lane: key, actor: KIND, payload: week, isLive: false })
  }

  // Nobody goes without because something is wrong with another team.
  return async () => {
    const failures: unknown[] = []
    for (const team of await listTeams()) await leave(team).catch((error) => failures.push(error))
    if (failures.length > 0) throw failures[0]
  }
}

/** Posts what the calendar has left: after quiet hours, and not any more once the next one is due. */
export function createDigestTeller(
  parts: Pick<Parts, 'team' | 'desk' | 'clock'>,
): Readonly<Record<typeof KIND, Handler>> {
  return { [KIND]: ({ team, payload }) => tell(team, payload as LocalWeek, parts) }
}

async function tell(team: string, week: LocalWeek, parts: Pick<Parts, 'team' | 'desk' | 'clock'>): Promise<void> {
  const { weeklyDigest, minimumGroup } = (await parts.team.settings.find(team)).settings
  if (!weeklyDigest || isOutdated(week, parts.clock.now())) return
  await waitWhileQuiet(team, parts)
  // Who had a week off needs no message that says so.
  if ((await parts.team.figures.people(team, week)) === 0) return
  const weeks = await Promise.all(weeksUpTo(week, WEEKS).map((one) => withFigures(team, one, parts.team)))
  await parts.desk.showDigest(team, { week: week.week, timeZone: week.timeZone, weeks, minimumGroup })
}
