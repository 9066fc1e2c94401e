import type { CriterionId } from '../../core/report.ts'
import type { Clock } from '../ports.ts'
import type { Access } from './access.ts'
import type { AppealedCue } from './figures.ts'
import { type GroupFigures, withFigures } from './group-figures.ts'
import type { Appeal, AuditEntry, CardOnDesk, FoundReport, KeptMute } from './ports.ts'
import { type Refused, refuse } from './refused.ts'
import type { TeamStore } from './team-store.ts'
import { lastWeeks, type Week } from './weeks.ts'

/** What somebody's own page shows: nothing that they may not know of themselves. */
export interface OwnView {
  /** The last 20, newest first. */
  readonly checks: readonly FoundReport[]
  /** Acts named as strengths in these checks, most often first. */
  readonly strengths: readonly { readonly act: string; readonly checks: number }[]
  /** Criteria found in two and more of these checks, most often first. */
  readonly comesBack: readonly { readonly criterion: CriterionId; readonly checks: number }[]
  readonly mutes: readonly KeptMute[]
  /** All that leads see about them. */
  readonly leadsSee: {
    readonly cards: readonly CardOnDesk[]
    readonly appeals: readonly Appeal[]
    /** What leads did that was about them: without a word of what was said. */
    readonly decisions: readonly AuditEntry[]
  }
}

export interface QueuedCard extends CardOnDesk {
  /** What was found in the draft as it is now, each once. */
  readonly found: readonly CriterionId[]
}

export interface Queue {
  readonly kind: 'done'
  readonly cards: readonly QueuedCard[]
  readonly appeals: readonly Appeal[]
}

export interface Trends {
  readonly kind: 'done'
  /** Oldest first; the last is the week that is going on. */
  readonly weeks: readonly GroupFigures<Week>[]
  readonly cues: readonly AppealedCue[]
}

export interface Asked {
  readonly team: string
  readonly by: string
}

export interface Views {
  own(team: string, person: string): Promise<OwnView>
  queue(asked: Asked): Promise<Queue | Refused<'not_a_lead'>>
  trends(asked: Asked, weeks: number): Promise<Trends | Refused<'not_a_lead'>>
  audit(
    asked: Asked,
    limit: number,
  ): Promise<{ readonly kind: 'done'; readonly entries: readonly AuditEntry[] } | Refused<'not_a_lead'>>
}

export interface ViewParts {
  readonly team: TeamStore
  readonly access: Pick<Access, 'isLead'>
  readonly clock: Clock
}

const MOST_CHECKS = 20
const MOST_CARDS = 50
const MOST_CUES = 10

export function createViews(parts: ViewParts): Views {
  const { team: kept, access, clock } = parts
  return {
    own: (team, person) => viewOwn(team, person, parts),
    async queue({ team, by }) {
      if (!(await access.isLead(team, by))) return refuse('not_a_lead')
      const [cards, appeals] = await Promise.all([kept.cards.listOpen(team, MOST_CARDS), kept.appeals.listOpen(team)])
      return { kind: 'done', cards: await Promise.all(cards.map((card) => withFound(card, kept))), appeals }
    },
    async trends({ team, by }, count) {
      if (!(await access.isLead(team, by))) return refuse('not_a_lead')
      const weeks = await Promise.all(lastWeeks(clock.now(), count).map((week) => withFigures(team, week, kept)))
      return { kind: 'done', weeks, cues: await kept.figures.appealedCues(team, MOST_CUES) }
    },
    async audit({ team, by }, limit) {
      if (!(await access.isLead(team, by))) return refuse('not_a_lead')
      return { kind: 'done', entries: await kept.audit.list(team, { limit }) }
    },
  }
}

async function withFound(card: CardOnDesk, { reports }: Pick<TeamStore, 'reports'>): Promise<QueuedCard> {
  const found = card.draft && (await reports.findLatest(card.draft.at))
  return { ...card, found: [...new Set((found?.marks ?? []).map(({ criterion }) => criterion))] }
}

async function viewOwn(team: string, person: string, { team: kept, clock }: ViewParts): Promise<OwnView> {
  const [checks, mutes, cards, appeals, decisions] = await Promise.all([
    kept.figures.checksOf(team, person, MOST_CHECKS),
    kept.mutes.list(team, person, clock.now().getTime()),
    kept.cards.listOf(team, person, MOST_CARDS),
    kept.appeals.listOf(team, person),
    kept.audit.list(team, { limit: MOST_CARDS, about: person }),
  ])
  return {
    checks,
    strengths: countNames(checks.map(({ strengths }) => strengths)).map(([act, count]) => ({ act, checks: count })),
    comesBack: countNames(checks.map(({ marks }) => marks.map(({ criterion }) => criterion)))
      .filter(([, count]) => count > 1)
      .map(([criterion, count]) => ({ criterion, checks: count })),
    mutes,
    leadsSee: { cards, appeals, decisions },
  }
}

/** In how many lists each name stands, most often first. */
function countNames<Name extends string>(lists: readonly (readonly Name[])[]): readonly (readonly [Name, number])[] {
  const counts = new Map<Name, number>()
  for (const list of lists) for (const name of new Set(list)) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([a, many], [b, more]) => more - many || a.localeCompare(b))
}
