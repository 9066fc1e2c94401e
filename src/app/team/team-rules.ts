import type { CheckInput, Report } from '../../core/report.ts'
import { leaveOut } from '../../core/team/leave-out.ts'
import type { TeamSettings } from '../../core/team/settings.ts'
import { type Tuning, tuningOf } from '../../core/team/tuning.ts'
import type { Check, Clock } from '../ports.ts'
import type { TeamStore } from './team-store.ts'

/** Whose draft it is, and where. Null channel: a private check. */
export interface Whose {
  readonly team: string
  readonly author: string
  readonly channel: string | null
}

/** The check as a team has set it up. */
export interface TeamRules {
  /** By the team's rules, without what its leads have excepted and what its author has muted. */
  check(input: CheckInput, whose: Whose): Promise<Report>
  /** The same for what the judge has added to a report since. */
  leaveOut(report: Report, draft: string, whose: Whose): Promise<Report>
  /** Days for which this team's words are kept; 0: until their report is posted. */
  retentionDays(team: string): Promise<number>
}

/** A check as a team has tuned it. */
export interface TunedCheck {
  readonly check: Check
  /** The same without its rewrite, which takes most of the time. */
  readonly judge: Check
}
/** The same tuning gives the same check, ready to use. */
export type Tune = (tuning: Tuning) => TunedCheck

export interface TeamRulesParts {
  readonly team: Pick<TeamStore, 'recent'>
  readonly tune: Tune
  readonly clock: Clock
  /** Days for which words are kept at most. */
  readonly retentionDays: number
}

/** What a lead decides holds from the next check on: in this process at once, in others within a second. */
export function createTeamRules(parts: TeamRulesParts): TeamRules {
  const { findSettings } = parts.team.recent
  return {
    async check(input, whose) {
      const settings = await findSettings(whose.team)
      const report = parts.tune(tuningOf(settings, whose.channel)).check(input)
      return leaveOutFor(report, { draft: input.draft, whose, settings }, parts)
    },
    async leaveOut(report, draft, whose) {
      return leaveOutFor(report, { draft, whose, settings: await findSettings(whose.team) }, parts)
    },
    async retentionDays(team) {
      const { retentionDays } = await findSettings(team)
      return Math.min(retentionDays ?? parts.retentionDays, parts.retentionDays)
    },
  }
}

interface Judged {
  readonly draft: string
  readonly whose: Whose
  readonly settings: TeamSettings
}

/** Most reports find nothing, and need not be held against anything. */
async function leaveOutFor(report: Report, { draft, whose, settings }: Judged, parts: TeamRulesParts): Promise<Report> {
  if (report.findings.length === 0) return report
  const { team, author, channel } = whose
  const [exceptions, mutes] = await Promise.all([
    parts.team.recent.listExceptions(team),
    parts.team.recent.listMutes(team, author, parts.clock.now().getTime()),
  ])
  return leaveOut(report, draft, { exceptions, mutes, tuning: tuningOf(settings, channel) })
}
