import type { CriterionId, Finding, Severity } from './report.ts'

/** Findings that say the same about different words: one point for people to read. */
export interface Point {
  readonly criterion: CriterionId
  readonly severity: Severity
  readonly message: string
  readonly quotes: readonly string[]
  /** What all of them take off together. */
  readonly cost: number
}

/** In the order of their first findings. */
export function groupFindings(findings: readonly Finding[]): readonly Point[] {
  const points = new Map<string, Point>()
  for (const { criterion, severity, message, quote, points: cost } of findings) {
    const key = `${criterion} ${message}`
    const known = points.get(key)
    const quotes = new Set([...(known?.quotes ?? []), ...(quote === null ? [] : [quote])])
    const first = known ?? { criterion, severity, message }
    points.set(key, { ...first, quotes: [...quotes], cost: (known?.cost ?? 0) + cost })
  }
  return [...points.values()]
}
