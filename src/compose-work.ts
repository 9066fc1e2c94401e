import type { Handler } from './app/inbox/job.ts'
import type { Parts } from './app/parts.ts'
import type { Clock } from './app/ports.ts'
import { createPrivateCheck } from './app/private-check.ts'
import { createReview } from './app/review.ts'
import { createSecondLook } from './app/second-look.ts'
import { createDigestCalendar, createDigestTeller } from './app/team/digest.ts'
import { createKeptWords } from './app/team/kept-words.ts'
import { createRedrawer } from './app/team/redraw.ts'
import { createTeam } from './app/team/team.ts'
import { createTeamRules } from './app/team/team-rules.ts'
import { createLeadTeller } from './app/tell-leads.ts'
import type { Chore } from './compose-chores.ts'
import type { Rules } from './compose-rules.ts'
import type { Asked, SlackMaking, SlackOut } from './compose-slack.ts'
import type { Metrics } from './metrics.ts'
import { createGroups } from './slack/groups.ts'

export interface WorkMaking {
  readonly making: SlackMaking
  readonly out: SlackOut
  readonly rules: Rules
  readonly clock: Clock
  readonly metrics: Metrics
  readonly retentionDays: number
  /** Lets the worker know that there is something to do. */
  readonly wake: () => void
}

/** What the bot can do. */
export interface Work {
  /** Use cases, for who asks by Slack. */
  readonly asked: Asked
  /** What was left for later, by the kind of its job. */
  readonly later: Readonly<Record<string, Handler>>
  /** What nobody asks for. */
  readonly chores: readonly Chore[]
}

const MINUTE = 60_000

export function composeWork(work: WorkMaking): Work {
  const { rules, out, retentionDays } = work
  const parts = toParts(work)
  return {
    asked: {
      review: createReview(parts),
      privateCheck: createPrivateCheck(parts),
      keptWords: createKeptWords(parts),
      team: createTeam(parts, { groups: createGroups(out), tune: rules.tune, limits: rules.limits(retentionDays) }),
    },
    later: {
      ...createSecondLook(parts),
      ...createLeadTeller(parts),
      ...createRedrawer(parts),
      ...createDigestTeller(parts),
    },
    chores: composeChores(parts, work),
  }
}

function composeChores(parts: Parts, { out, retentionDays }: WorkMaking): readonly Chore[] {
  return [
    {
      milliseconds: 60 * MINUTE,
      isDueAtOnce: true,
      work: () => parts.keeping.sweep(retentionDays),
      trouble: 'Old words were not wiped',
    },
    {
      milliseconds: 5 * MINUTE,
      // Who was away on Monday morning is late already.
      isDueAtOnce: true,
      work: createDigestCalendar({ ...parts, listTeams: out.listTeams }),
      trouble: 'The weekly digest was not prepared',
    },
  ]
}

function toParts({ making, out, rules, clock, metrics, retentionDays, wake }: WorkMaking): Parts {
  const { storage, log } = making
  const { store, keeping, inbox, team, judgeLedger } = storage
  return {
    rules: createTeamRules({ team, tune: rules.tune, clock, retentionDays }),
    judge: rules.judge({ ledger: judgeLedger, meter: metrics, clock }),
    store,
    keeping,
    team,
    // What use cases leave for later is looked at as soon as it is there.
    inbox: { add: (job) => inbox.add(job).finally(wake) },
    desk: out.desk,
    clock,
    log,
    meter: metrics,
  }
}
