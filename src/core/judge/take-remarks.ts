import type { CriterionId, Finding, Report, Severity, Span } from '../report.ts'
import { SEVERITIES } from '../report.ts'
import type { Rubric } from '../rubric.ts'
import { decideVerdict, scoreFindings } from '../score.ts'
import { isOverlapping } from '../spans.ts'
import type { EchoFinder } from './echo.ts'
import type { Remark } from './opinion.ts'
import { toPlainWords } from './plain-words.ts'
import { findQuote } from './quote.ts'

/** What remarks are held against. */
export interface RemarkContext {
  readonly source: string
  /** What in the source is not the agent's own words. */
  readonly masked: readonly Span[]
  readonly points: Rubric['points']
  /** Knows what the judge was given: a `why` that only repeats it is not shown. */
  readonly isEcho: EchoFinder
}

export const MOST_REMARKS = 6
/** What all remarks on a draft may take off together. */
export const MOST_POINTS = 15
const LONGEST_QUOTE = 600
const LONGEST_WHY = 280

/**
 * The report with the judge's remarks as findings: each at words the draft holds, never an error, never on words a rule
 * has already found, and cheap. So they can turn `ready` into `revise` and nothing more.
 */
export function takeRemarks(report: Report, remarks: readonly Remark[], context: RemarkContext): Report {
  const added: Finding[] = []
  for (const remark of remarks.slice(0, MOST_REMARKS)) {
    const finding = toFinding(remark, [...report.findings, ...added], context)
    if (finding) added.push(finding)
  }
  if (added.length === 0) return report
  const findings = [...report.findings, ...added]
  const score = report.score === null ? null : Math.min(report.score, scoreFindings(findings))
  return { ...report, findings, verdict: decideVerdict(findings), score }
}

function toFinding(remark: Remark, known: readonly Finding[], context: RemarkContext): Finding | null {
  const { source, isEcho } = context
  const span = remark.quote.length <= LONGEST_QUOTE ? findQuote(source, remark.quote) : null
  const message = toPlainWords(remark.why, LONGEST_WHY)
  if (!span || !message || !isOwnWords(span, context)) return null
  if (isEcho(remark.why) || isEcho(message)) return null
  const severity = atMostWarning(remark.severity)
  if (known.some((finding) => isMerged(finding, remark.criterion, severity, span))) return null
  const points = pointsOf(remark.criterion, severity, known, context)
  const quote = source.slice(span.start, span.end)
  return { criterion: remark.criterion, severity, points, ...span, quote, message, source: 'judge' }
}

/** What the agent only quotes is not theirs to mend. */
function isOwnWords(span: Span, { source, masked }: RemarkContext): boolean {
  let own = source.slice(span.start, span.end)
  for (const other of masked.filter((one) => isOverlapping(one, span)))
    own = own.replace(source.slice(Math.max(other.start, span.start), Math.min(other.end, span.end)), ' ')
  return /\p{L}/u.test(own)
}

function atMostWarning(severity: Severity): Severity {
  return severity === 'error' ? 'warning' : severity
}

/** On the same words a finding says it already where it is about the same thing, or at least as grave. */
function isMerged({ start, end, ...finding }: Finding, criterion: CriterionId, severity: Severity, span: Span) {
  if (start === null || end === null || !isOverlapping({ start, end }, span)) return false
  return finding.criterion === criterion || SEVERITIES.indexOf(finding.severity) >= SEVERITIES.indexOf(severity)
}

/** Halved for each earlier finding of the criterion, as with the rules, and never more than is left for the judge. */
function pointsOf(criterion: CriterionId, severity: Severity, known: readonly Finding[], { points }: RemarkContext) {
  const earlier = known.filter((finding) => finding.criterion === criterion).length
  const spent = known.reduce((total, { source, points }) => total + (source === 'judge' ? points : 0), 0)
  return Math.min(Math.round(points[criterion][severity] / 2 ** earlier), MOST_POINTS - spent)
}
