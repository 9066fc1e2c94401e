import type { Finding, Verdict } from './report.ts'

export const BANDS: Readonly<Record<Verdict, readonly [number, number]>> = {
  ready: [80, 100],
  revise: [50, 79],
  flag: [0, 49],
}

/** Severity decides: any error flags, else any warning revises. */
export function decideVerdict(findings: readonly Pick<Finding, 'severity'>[]): Verdict {
  if (findings.some((finding) => finding.severity === 'error')) return 'flag'
  if (findings.some((finding) => finding.severity === 'warning')) return 'revise'
  return 'ready'
}

/** 100 less the findings' points, kept inside the verdict's band, so that one severe fault is never averaged away. */
export function scoreFindings(findings: readonly Pick<Finding, 'severity' | 'points'>[]): number {
  const left = 100 - findings.reduce((total, finding) => total + finding.points, 0)
  const [lowest, highest] = BANDS[decideVerdict(findings)]
  return Math.max(lowest, Math.min(highest, left))
}
