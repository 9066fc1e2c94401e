import { CRITERIA, type Finding, type Report, SEVERITIES } from '../../core/report.ts'
import { SHOWN } from '../limits.ts'
import { quoteText } from '../text.ts'
import { type Block, note, section } from './blocks.ts'
import { nameCriterion } from './criteria.ts'

/** The findings that matter most, each with its words, why, and what to do. */
export function sayFindings({ findings, verdict }: Report): Block[] {
  if (findings.length === 0) return []
  const title = verdict === 'ready' ? '*If you like, you could still change:*' : '*What would help most:*'
  const shown = orderFindings(findings).slice(0, SHOWN.findings)
  const more = findings.length - shown.length
  const rest = more > 0 ? [note(`${more} smaller ${more === 1 ? 'point' : 'points'} left out.`)] : []
  return [section(title), ...shown.map((finding) => section(sayFinding(finding))), ...rest]
}

/** Gravest first; where several weigh alike, in the order in which the criteria lead. */
export function orderFindings(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) ||
      CRITERIA.indexOf(a.criterion) - CRITERIA.indexOf(b.criterion) ||
      (a.start ?? 0) - (b.start ?? 0),
  )
}

/** One finding in Slack's markup. */
export function sayFinding({ criterion, quote, message }: Finding): string {
  const words = quote === null ? [] : [`>“${quoteText(quote, SHOWN.quote)}”`]
  return [`*${nameCriterion(criterion)}*`, ...words, quoteText(message, SHOWN.reason)].join('\n')
}
