import type { CriterionId } from '../report.ts'

/** Words that a lead has said are fine: the same cue at the same words is found no more. `mark` stands for the words. */
export interface TeamException {
  readonly criterion: CriterionId
  readonly cue: string
  readonly mark: string
}

/** What an agent does not want to be told: one cue, or, where `cue` is null, a whole criterion. */
export interface Mute {
  readonly criterion: CriterionId
  readonly cue: string | null
}
