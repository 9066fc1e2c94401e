import { widenToClauses } from './clauses.ts'
import type { Analysis } from './engine.ts'
import { CRITERIA, type CriterionId, type Finding, SEVERITIES, type Severity } from './report.ts'
import type { Rubric } from './rubric.ts'
import type { Firing } from './rules.ts'
import { type Claims, createClaims } from './spans.ts'
import type { Sentence } from './text/sentences.ts'

/** What findings are made of. */
type Found = Pick<Analysis, 'firings' | 'source' | 'sentences' | 'reportLanguage'>

/** Turns firings into findings with quotes, messages and points, gravest first; never two on the same words. */
export function toFindings({ firings, source, sentences, reportLanguage }: Found, rubric: Rubric): readonly Finding[] {
  const sorted = firings.map((firing) => toQuotable(firing, sentences)).sort(compareFirings)
  const counts = new Map<CriterionId, number>()
  return keepDistinct(sorted).map(({ rule, span, cue, message }) => {
    const earlier = counts.get(rule.criterion) ?? 0
    counts.set(rule.criterion, earlier + 1)
    return {
      criterion: rule.criterion,
      severity: rule.severity,
      points: diminish(rubric.points[rule.criterion][rule.severity], earlier),
      start: span?.start ?? null,
      end: span?.end ?? null,
      quote: span ? source.slice(span.start, span.end) : null,
      message: message ?? reportLanguage.messages.findings[rule.id] ?? rule.id,
      source: 'rule',
      ...(cue !== undefined && { cue }),
    }
  })
}

function toQuotable(firing: Firing, sentences: readonly Sentence[]): Firing {
  const { span, message } = firing
  return span && message === undefined ? { ...firing, span: widenToClauses(span, sentences) } : firing
}

/** Each repeat of one criterion takes off half of what the one before it did. */
function diminish(points: number, earlier: number): number {
  return Math.round(points / 2 ** earlier)
}

/** Of one criterion no two on the same words, and only one about what is absent: the first of them. */
function keepDistinct(firings: readonly Firing[]): readonly Firing[] {
  const claims = new Map<CriterionId, Claims>()
  const absent = new Set<CriterionId>()
  return firings.filter(({ rule: { criterion }, span }) => {
    if (!span) {
      const isFirst = !absent.has(criterion)
      absent.add(criterion)
      return isFirst
    }
    const own = claims.get(criterion) ?? createClaims()
    claims.set(criterion, own)
    return own.claim(span)
  })
}

function compareFirings(a: Firing, b: Firing): number {
  return (
    rank(b.rule.severity) - rank(a.rule.severity) ||
    CRITERIA.indexOf(a.rule.criterion) - CRITERIA.indexOf(b.rule.criterion) ||
    Number(a.span === null) - Number(b.span === null) ||
    Number(a.message === undefined) - Number(b.message === undefined) ||
    (a.span?.start ?? 0) - (b.span?.start ?? 0) ||
    a.rule.id.localeCompare(b.rule.id)
  )
}

function rank(severity: Severity): number {
  return SEVERITIES.indexOf(severity)
}
