import { groupFindings, type Point } from '../../core/points.ts'
import { CRITERIA, type Finding, type Report, SEVERITIES } from '../../core/report.ts'
import { SHOWN } from '../limits.ts'
import { quoteText } from '../text.ts'
import type { Words } from '../words/words.ts'
import { type Block, note, section } from './blocks.ts'

/** The findings that matter most, each with its words, why, and what to do. */
export function sayFindings({ findings, verdict }: Report, words: Words): Block[] {
  if (findings.length === 0) return []
  const title = verdict === 'ready' ? words.report.couldChange : words.report.helpsMost
  const points = groupFindings(orderFindings(findings))
  const more = points.length - SHOWN.findings
  const rest = more > 0 ? [note(words.report.leftOut(more))] : []
  return [section(title), ...points.slice(0, SHOWN.findings).map((point) => section(sayPoint(point, words))), ...rest]
}

/** One point in Slack's markup. */
export function sayPoint({ criterion, quotes, message }: Point, { criteria, common }: Words): string {
  const shown = quotes.slice(0, SHOWN.quotes)
  const said = shown.map((quote) => `>${common.quoted(quoteText(quote, Math.floor(SHOWN.quote / shown.length)))}`)
  return [`*${criteria[criterion]}*`, ...said, quoteText(message, SHOWN.reason)].join('\n')
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
