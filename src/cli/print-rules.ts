import type { Analysis } from '../core/engine.ts'
import { CRITERIA, type CriterionId, type Finding, type Report } from '../core/report.ts'
import type { Rubric, Rule } from '../core/rubric.ts'
import { type Facts, type Firing, refusalOf } from '../core/rules.ts'
import type { Paint } from './paint.ts'
import { quote } from './quote.ts'

interface Judged {
  readonly rubric: Rubric
  readonly report: Report
  readonly analysis: Analysis
}

/** Every criterion with its rules: where each fired and what it cost, or why it did not. */
export function printCriteria(judged: Judged, paint: Paint): readonly string[] {
  return CRITERIA.flatMap((criterion) => {
    const rules = judged.rubric.rules.filter((rule) => rule.criterion === criterion)
    return [printCriterion(criterion, judged, paint), ...rules.flatMap((rule) => printRule(rule, judged, paint))]
  })
}

function printCriterion(criterion: CriterionId, { report }: Judged, paint: Paint): string {
  const cost = sumOf(report.findings.filter((finding) => finding.criterion === criterion))
  return cost > 0 ? `${paint('yellow', criterion)} −${cost}` : criterion
}

function printRule(rule: Rule, { analysis, report }: Judged, paint: Paint): readonly string[] {
  const refusal = refusalOf(rule.when, toFacts(analysis))
  if (refusal !== null) return [paint('dim', `  – ${rule.id}: ${refusal}`)]
  return analysis.firings
    .filter((firing) => firing.rule === rule)
    .map((firing) => printFiring(firing, analysis, findFinding(firing, analysis, report), paint))
}

function printFiring({ rule, span }: Firing, { source }: Analysis, finding: Finding | undefined, paint: Paint): string {
  const words = span ? (finding?.quote ?? source.slice(span.start, span.end)) : null
  const place = words === null ? 'for what is missing' : `at ${quote(words)}`
  const cost = finding
    ? `${finding.severity} −${finding.points}`
    : 'already counted: a graver rule of this criterion says it'
  return `  ${paint(rule.severity === 'error' ? 'red' : 'yellow', '✖')} ${rule.id} ${place} ${paint('dim', cost)}`
}

/** The finding a firing became, which may quote more words than fired; undefined where another one stands for it. */
function findFinding({ rule, span }: Firing, { reportLanguage }: Analysis, { findings }: Report): Finding | undefined {
  const message = reportLanguage.messages.findings[rule.id] ?? rule.id
  return findings.find(({ criterion, message: said, start, end }) => {
    if (criterion !== rule.criterion || said !== message) return false
    return span && start !== null && end !== null ? start <= span.start && span.end <= end : start === span
  })
}

/** What rules look at, as an analysis has it. */
export function toFacts({ acts, situation, signals }: Analysis): Facts {
  return { acts, situations: situation.situations, signals }
}

/** The sum of the points, then the band of the verdict that keeps the score. */
export function printScore({ report }: Judged): readonly string[] {
  const { findings, score, verdict } = report
  if (score === null) return ['none: somebody may be in danger, and nothing else counts now']
  const steps = findings.map(({ points, criterion }) => ` − ${points} (${criterion})`)
  const left = 100 - sumOf(findings)
  const kept = left === score ? '' : `, kept at ${score} by the band of its verdict`
  return [`100${steps.join('')} = ${left < 0 ? `−${-left}` : left}${kept}`, `verdict ${verdict}, ${sayWhy(report)}`]
}

function sayWhy({ findings }: Report): string {
  const worst = ['error', 'warning', 'advice'].find((severity) => findings.some((one) => one.severity === severity))
  return worst
    ? `because the gravest finding is ${worst === 'warning' ? 'a' : 'an'} ${worst}`
    : 'because nothing was found'
}

function sumOf(findings: readonly Finding[]): number {
  return findings.reduce((total, { points }) => total + points, 0)
}
