import type { CriterionId, Severity } from '../report.ts'

/** One thing the judge said, with the draft's words it is about. */
export interface Remark {
  readonly criterion: CriterionId
  /** Copied from the draft; nothing that is not found there counts. */
  readonly quote: string
  readonly why: string
  readonly severity: Severity
}

/** What the judge answered: never a score and never a verdict. */
export interface Opinion {
  readonly remarks: readonly Remark[]
  readonly rewrite: string | null
}
