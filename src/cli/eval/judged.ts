import type { Check } from '../../core/check.ts'
import type { Verdict } from '../../core/report.ts'
import type { Case } from './cases.ts'

/** A labelled reply with what the checker says of it. */
export interface Judged extends Pick<Case, 'id' | 'language' | 'isBad' | 'criteria' | 'source' | 'family' | 'kinds'> {
  readonly verdict: Verdict
  /** Criteria of the findings, advice included. */
  readonly named: readonly string[]
}

export function judgeCases(cases: readonly Case[], check: Check): readonly Judged[] {
  return cases.map(({ draft, customer, ...labels }) => {
    const { verdict, findings } = check({ draft, customer, language: labels.language })
    return { ...labels, verdict, named: findings.map((finding) => finding.criterion) }
  })
}

/** Whatever is not ready counts as flagged. */
export function isFlagged({ verdict }: Pick<Judged, 'verdict'>): boolean {
  return verdict !== 'ready'
}
