import type { Analysis } from '../engine.ts'
import type { Report, Rewrite, RewriteAdvice } from '../report.ts'

/** What the agent is told beside a rewrite: what only they can write, and who should answer a draft that reads as a lawyer's. */
export function adviseOn(analysis: Analysis, left: Report, kind: Rewrite['kind']): readonly RewriteAdvice[] {
  const { advice } = analysis.reportLanguage.templates
  if (!advice) return []
  const { onlyYou, whoAnswers } = advice
  const [open] = left.findings.filter(({ severity }) => severity !== 'advice')
  const rest = kind === 'edits' ? (onlyYou[open?.criterion ?? 'any'] ?? onlyYou.any) : undefined
  return [
    ...(rest === undefined ? [] : [{ kind: 'only_you' as const, text: rest }]),
    ...(isLawyerly(analysis) ? [{ kind: 'who_answers' as const, text: whoAnswers }] : []),
  ]
}

function isLawyerly({ firings }: Analysis): boolean {
  return firings.some(({ rule }) => rule.criterion === 'legalistic')
}
