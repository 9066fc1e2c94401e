import type { Finding, LeftOut, Report } from '../report.ts'
import { decideVerdict, scoreFindings } from '../score.ts'
import type { Mute, TeamException } from './exceptions.ts'
import { type Mark, markFindings } from './marks.ts'
import { isLocked } from './settings.ts'
import type { Tuning } from './tuning.ts'

/** What a team and the draft's author do not want to be told. */
export interface Unwanted {
  readonly exceptions: readonly TeamException[]
  readonly mutes: readonly Mute[]
  /** For the judge's remarks, which know nothing of it. */
  readonly tuning: Pick<Tuning, 'criteria' | 'protectedTexts'>
}

/**
 * The report without what is not wanted; `left_out` says what and why. Other findings keep their points, so verdict and
 * score can only get better. In a crisis, and where nobody reads the language, nothing is left out.
 */
export function leaveOut(report: Report, draft: string, unwanted: Unwanted): Report {
  if (report.notice !== null) return report
  const marks = markFindings(report.findings, draft)
  const reasons = report.findings.map((finding, at) => findReason(finding, marks[at], unwanted))
  const out = report.findings.flatMap(({ criterion, quote }, at) => toLeftOut({ criterion, quote }, reasons[at]))
  if (out.length === 0) return report
  return rescore({
    ...report,
    findings: report.findings.filter((_, at) => reasons[at] === null),
    left_out: [...(report.left_out ?? []), ...out],
  })
}

function findReason(finding: Finding, mark: Mark | undefined, unwanted: Unwanted): LeftOut['why'] | null {
  if (!mark) return null
  if (unwanted.exceptions.some((exception) => isExcepted(exception, mark))) return 'exception'
  if (finding.source === 'judge' && isUntold(finding, unwanted.tuning)) return 'settings'
  return !isLocked(mark.criterion) && unwanted.mutes.some((mute) => isMuted(mute, mark)) ? 'mute' : null
}

/** The judge knows no cues: what is fine at these words is fine whoever finds it. */
function isExcepted({ criterion, cue, mark }: TeamException, found: Mark): boolean {
  return criterion === found.criterion && mark === found.mark && (cue === found.cue || found.source === 'judge')
}

function isMuted({ criterion, cue }: Mute, found: Mark): boolean {
  return criterion === found.criterion && (cue === null || cue === found.cue)
}

function isUntold({ criterion, quote }: Finding, { criteria, protectedTexts }: Unwanted['tuning']): boolean {
  if (criteria[criterion]?.isOn === false && !isLocked(criterion)) return true
  return quote !== null && protectedTexts.some((text) => isWithin(quote, text))
}

/** White space may differ: mail programs wrap. */
function isWithin(quote: string, text: string): boolean {
  return flatten(text).includes(flatten(quote))
}

function flatten(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim()
}

function toLeftOut(found: Omit<LeftOut, 'why'>, why: LeftOut['why'] | null | undefined): readonly LeftOut[] {
  return why ? [{ ...found, why }] : []
}

/** A rewrite that promises no more than the draft has now is none. */
function rescore(report: Report): Report {
  const verdict = decideVerdict(report.findings)
  const score = scoreFindings(report.findings)
  const isStillBetter = verdict !== 'ready' && (report.rewrite?.score ?? 0) > score
  return { ...report, verdict, score, rewrite: isStillBetter ? report.rewrite : null }
}
