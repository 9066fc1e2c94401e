import { type AppealDecision, type AppealOutcome, decideAppeal } from '../../core/team/decide-appeal.ts'
import type { Clock } from '../ports.ts'
import type { Access } from './access.ts'
import { type ExceptionRemoval, type RemovalAnswer, removeException } from './exceptions.ts'
import type { KeptWords } from './kept-words.ts'
import type { Appeal, AuditEntry, FoundReport, KeptException, ReportAt } from './ports.ts'
import type { Redraw } from './redraw.ts'
import { type Refused, refuse } from './refused.ts'
import type { TeamStore } from './team-store.ts'

export interface AppealAsked {
  readonly report: ReportAt
  readonly by: string
  /** Of the finding in the report, from 0. */
  readonly index: number
  readonly reason: string
}

/** `same`: this finding was appealed already. */
export type AppealAnswer =
  | { readonly kind: 'kept' | 'same'; readonly appeal: Appeal }
  | Refused<'not_author' | 'no_report' | 'no_such_finding' | 'reason_missing' | 'reason_too_long'>

export interface AppealDecided extends Omit<AppealDecision, 'at'> {
  readonly team: string
  readonly id: number
}

export type DecisionAnswer = AppealOutcome<Appeal> | Refused<'not_a_lead' | 'no_such_appeal' | 'note_too_long'>

/** An agent says that a finding is wrong, and a lead decides. */
export interface Appeals {
  appeal(asked: AppealAsked): Promise<AppealAnswer>
  /** An upheld appeal is an exception for the whole team from then on, and its draft is judged again. */
  decide(decision: AppealDecided): Promise<DecisionAnswer>
  find(team: string, id: number): Promise<Appeal | null>
  /** All about one report, oldest first. */
  findOf(report: ReportAt): Promise<readonly Appeal[]>
  listExceptions(team: string): Promise<readonly KeptException[]>
  removeException(asked: ExceptionRemoval): Promise<RemovalAnswer>
}

export interface AppealParts {
  readonly team: Pick<TeamStore, 'appeals' | 'exceptions' | 'reports'>
  readonly access: Pick<Access, 'isLead'>
  readonly clock: Clock
  readonly words: KeptWords
  readonly redraw: Redraw
}

/** As much as fits one field of a form in Slack. */
export const LONGEST_REASON = 3000

export function createAppeals(parts: AppealParts): Appeals {
  const { appeals, exceptions } = parts.team
  return {
    appeal: (asked) => keepAppeal(asked, parts),
    decide: (decision) => decide(decision, parts),
    find: appeals.find,
    findOf: appeals.findOf,
    listExceptions: exceptions.list,
    removeException: (asked) => removeException(asked, parts),
  }
}

async function keepAppeal({ report: at, by, index, reason }: AppealAsked, parts: AppealParts): Promise<AppealAnswer> {
  if (at.author !== by) return refuse('not_author')
  if (reason.trim() === '') return refuse('reason_missing')
  if (reason.length > LONGEST_REASON) return refuse('reason_too_long')
  const report = await parts.team.reports.find(at)
  if (!report) return refuse('no_report')
  const finding = report.marks[index]
  if (!finding) return refuse('no_such_finding')
  const appeal = await parts.team.appeals.add({
    report: at,
    index,
    finding,
    language: report.language,
    marks: report.marks,
    situation: report.report?.situation ?? [],
    quote: report.report?.findings[index]?.quote ?? null,
    reason: reason.trim(),
    createdAt: parts.clock.now().getTime(),
    ...(await parts.words.find(report)),
  })
  if (!appeal) return findSame(report, index, parts)
  await parts.redraw.afterAppeal(appeal)
  return { kind: 'kept', appeal }
}

async function findSame(report: FoundReport, index: number, { team }: AppealParts): Promise<AppealAnswer> {
  const same = (await team.appeals.findOf(report)).find((appeal) => appeal.index === index)
  return same ? { kind: 'same', appeal: same } : refuse('no_report')
}

async function decide(decision: AppealDecided, parts: AppealParts): Promise<DecisionAnswer> {
  const { team, id, by, note } = decision
  if (!(await parts.access.isLead(team, by))) return refuse('not_a_lead')
  if ((note?.length ?? 0) > LONGEST_REASON) return refuse('note_too_long')
  const appeal = await parts.team.appeals.find(team, id)
  if (!appeal) return refuse('no_such_appeal')
  const outcome = decideAppeal(appeal, { ...decision, at: parts.clock.now().getTime() })
  if (outcome.kind !== 'done') return outcome
  if (!(await save(appeal, outcome.appeal, parts))) return decide(decision, parts)
  await parts.redraw.afterAppeal(outcome.appeal)
  return outcome
}

function save(before: Appeal, after: Appeal, { team: kept }: AppealParts): Promise<boolean> {
  const { criterion, cue, mark } = after.finding
  const exception = after.state === 'upheld' ? { criterion, cue, mark } : null
  return kept.appeals.decide(after, exception, toAudit(before, after))
}

function toAudit(before: Appeal, after: Appeal): AuditEntry {
  const { criterion, cue } = after.finding
  return {
    team: after.report.team,
    who: after.by ?? '',
    what: after.state === 'upheld' ? 'appeal.uphold' : 'appeal.reject',
    subject: `appeal ${after.id}`,
    about: after.report.author,
    before: { state: before.state },
    after: { state: after.state, criterion, cue },
    at: after.at ?? 0,
  }
}
