import type { Report } from '../../core/report.ts'
import { leaveOut } from '../../core/team/leave-out.ts'
import { readSettings, type SettingLimits, type SettingProblem } from '../../core/team/read-settings.ts'
import type { TeamSettings } from '../../core/team/settings.ts'
import { tuningOf } from '../../core/team/tuning.ts'
import { joinCustomer } from '../find-customer.ts'
import type { Address, Clock, Store } from '../ports.ts'
import { isDirect, type Post, readWords } from '../post.ts'
import type { Access } from './access.ts'
import type { KeptMute } from './ports.ts'
import { type Refused, refuse } from './refused.ts'
import type { Tune } from './team-rules.ts'
import type { TeamStore } from './team-store.ts'

/** What other settings would have made of what was checked lately. */
export interface DryRunResult {
  readonly kind: 'done'
  /** Drafts that were judged again: the last 200 whose words are still kept. */
  readonly checked: number
  /** Drafts that would get another verdict. */
  readonly changed: number
  /** Those that would keep their verdict and get another score. */
  readonly rescored: number
  /** A few of both, changed verdicts and the latest first; none that was written to the bot alone. */
  readonly examples: readonly DryRunExample[]
}

export interface DryRunExample {
  readonly at: Address
  readonly before: Judged
  readonly after: Judged
}

type Judged = Pick<Report, 'verdict' | 'score'>

export type DryRunOutcome =
  | DryRunResult
  | { readonly kind: 'wrong'; readonly problems: readonly SettingProblem[] }
  | Refused<'not_a_lead'>

export interface DryRunAsked {
  readonly team: string
  readonly by: string
  readonly settings: unknown
}

/** Tells what settings would change before they are saved. Nothing is saved, shown or asked of the judge. */
export type DryRun = (asked: DryRunAsked) => Promise<DryRunOutcome>

export interface DryRunParts {
  readonly team: TeamStore
  readonly store: Pick<Store, 'findThread'>
  readonly access: Pick<Access, 'mayChangeSettings'>
  readonly tune: Tune
  readonly clock: Clock
  readonly limits: SettingLimits
}

const MOST_DRAFTS = 200
const MOST_EXAMPLES = 5
/** So many at a time, so that drafts that come in meanwhile need not wait for all. */
const AT_ONCE = 10

export function createDryRun(parts: DryRunParts): DryRun {
  return async ({ team, by, settings }) => {
    if (!(await parts.access.mayChangeSettings(team, by))) return refuse('not_a_lead')
    const read = readSettings(settings, parts.limits)
    if (!read.ok) return { kind: 'wrong', problems: read.problems }
    const drafts = await parts.team.reports.listDrafts(team, MOST_DRAFTS)
    return compare(drafts, await createJudgements(team, read.settings, parts))
  }
}

type Compare = (post: Post) => Promise<DryRunExample>

async function compare(drafts: readonly Post[], judge: Compare): Promise<DryRunResult> {
  const judged: DryRunExample[] = []
  for (const [index, post] of drafts.entries()) {
    if (index % AT_ONCE === 0) await nextTurn()
    judged.push(await judge(post))
  }
  const changed = judged.filter(({ before, after }) => before.verdict !== after.verdict)
  const rescored = judged.filter(
    ({ before, after }) => before.verdict === after.verdict && before.score !== after.score,
  )
  const examples = [...changed, ...rescored].filter(({ at }) => !isDirect(at)).slice(0, MOST_EXAMPLES)
  return { kind: 'done', checked: drafts.length, changed: changed.length, rescored: rescored.length, examples }
}

/** Both by the rules alone and as they are today, so that only the settings make a difference. */
async function createJudgements(team: string, proposed: TeamSettings, parts: DryRunParts): Promise<Compare> {
  const [{ settings: present }, exceptions] = await Promise.all([
    parts.team.settings.find(team),
    parts.team.exceptions.list(team),
  ])
  const mutes = createMuteFinder(team, parts)
  return async (post) => {
    const input = { draft: readWords(post.text ?? '').draft ?? '', customer: await readCustomer(post, parts) }
    const muted = await mutes(post.author)
    const judgeBy = (settings: TeamSettings): Judged => {
      const tuning = tuningOf(settings, post.at.channel)
      const report = leaveOut(parts.tune(tuning).judge(input), input.draft, { exceptions, mutes: muted, tuning })
      return { verdict: report.verdict, score: report.score }
    }
    return { at: post.at, before: judgeBy(present), after: judgeBy(proposed) }
  }
}

function createMuteFinder(team: string, { team: kept, clock }: DryRunParts) {
  const known = new Map<string, Promise<readonly KeptMute[]>>()
  return (author: string): Promise<readonly KeptMute[]> => {
    const mutes = known.get(author) ?? kept.mutes.list(team, author, clock.now().getTime())
    known.set(author, mutes)
    return mutes
  }
}

/** As far as it is kept: nobody asks Slack for two hundred threads. */
async function readCustomer(post: Post, { store }: DryRunParts): Promise<string | null> {
  const thread = post.thread === null ? [] : await store.findThread({ ...post.at, ts: post.thread })
  const said = thread.filter(({ kind, isDeleted }) => kind === 'customer' && !isDeleted)
  return joinCustomer([...said, post].map(({ text }) => readWords(text ?? '').customer))
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve))
}
