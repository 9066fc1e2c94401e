import type { Severity } from '../../core/report.ts'
import type { Rubric } from '../../core/rubric.ts'

export interface ChangedRubric {
  readonly text: string
  readonly report: readonly string[]
}

/** Writes severities and points into rubric.yml's text and leaves every other byte as it is. */
export function changeRubric(
  text: string,
  severities: ReadonlyMap<string, Severity>,
  points: Rubric['points'],
): ChangedRubric {
  const report: string[] = []
  let changed = text
  const replace = (pattern: RegExp, value: string, name: string) => {
    changed = changed.replace(pattern, (whole, head: string, old: string) => {
      if (old !== value) report.push(`${name}: ${old} → ${value}`)
      return old === value ? whole : head + value
    })
  }
  for (const [id, severity] of severities)
    replace(new RegExp(`(\\n {6}${id}:\\n {8}severity: )(\\w+)`), severity, `severity of ${id}`)
  for (const [criterion, { advice, warning, error }] of Object.entries(points)) {
    const value = `{ advice: ${advice}, warning: ${warning}, error: ${error} }`
    replace(
      new RegExp(`(\\n {2}${criterion}:\\n(?: {4}.*\\n)*? {4}points: )(\\{.*\\})`),
      value,
      `points of ${criterion}`,
    )
  }
  return { text: changed, report }
}
