import { widenToClauses } from './clauses.ts'
import type { Analysis } from './engine.ts'
import { CRITERIA, type CriterionId, type Finding, SEVERITIES, type Severity } from './report.ts'
import type { Rubric } from './rubric.ts'
import type { Firing } from './rules.ts'
import { isOverlapping } from './spans.ts'
import type { Sentence } from './text/sentences.ts'

/** What findings are made of. */
type Found = Pick<Analysis, 'firings' | 'source' | 'sentences' | 'reportLanguage'>

/** Turns firings into findings with quotes, messages and points, gravest first; never two on the same words. */
export function toFindings({ firings, source, sentences, reportLanguage }: Found, rubric: Rubric): readonly Finding[] {
  const sorted = firings.map((firing) => toQuotable(firing, sentences)).sort(compareFirings)
  const counts = new Map<CriterionId, number>()
  const kept: Firing[] = []
  for (const firing of sorted) if (!kept.some((other) => isSame(other, firing))) kept.push(firing)
  return kept.map(({ rule, span }) => {
    const earlier = counts.get(rule.criterion) ?? 0
    counts.set(rule.criterion, earlier + 1)
    return {
      criterion: rule.criterion,
      severity: rule.severity,
      points: diminish(rubric.points[rule.criterion][rule.severity], earlier),
      start: span?.start ?? null,
      end: span?.end ?? null,
      quote: span ? source.slice(span.start, span.end) : null,
      message: reportLanguage.messages.findings[rule.id] ?? rule.id,
      source: 'rule',
    }
  })
}

function toQuotable({ rule, span }: Firing, sentences: readonly Sentence[]): Firing {
  return { rule, span: span && widenToClauses(span, sentences) }
}

/** Each repeat of one criterion takes off half of what the one before it did. */
function diminish(points: number, earlier: number): number {
  return Math.round(points / 2 ** earlier)
}

function isSame(a: Firing, b: Firing): boolean {
  if (a.rule.criterion !== b.rule.criterion) return false
  if (!a.span || !b.span) return a.span === b.span || a.rule.id === b.rule.id
  return isOverlapping(a.span, b.span)
}

function compareFirings(a: Firing, b: Firing): number {
  return (
    rank(b.rule.severity) - rank(a.rule.severity) ||
    CRITERIA.indexOf(a.rule.criterion) - CRITERIA.indexOf(b.rule.criterion) ||
    Number(a.span === null) - Number(b.span === null) ||
    (a.span?.start ?? 0) - (b.span?.start ?? 0) ||
    a.rule.id.localeCompare(b.rule.id)
  )
}

function rank(severity: Severity): number {
  return SEVERITIES.indexOf(severity)
}
