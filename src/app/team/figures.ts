import type { CriterionId, Verdict } from '../../core/report.ts'
import type { FoundReport } from './ports.ts'

/** Checks of one day (UTC), counted by the database. Each judged revision is one. */
export interface DayFigures {
  /** `2026-03-01`. */
  readonly day: string
  readonly checks: number
  readonly verdicts: Readonly<Record<Verdict, number>>
  /** Checks in which the criterion was found at least once. */
  readonly criteria: Readonly<Partial<Record<CriterionId, number>>>
  /** Act → checks in which it was named as a strength. */
  readonly strengths: Readonly<Record<string, number>>
}

/** A stretch of time, as ISO 8601: from the first, up to but without the second. */
export interface Stretch {
  readonly from: string
  readonly until: string
}

export interface AppealedCue {
  readonly criterion: CriterionId
  readonly cue: string
  readonly appeals: number
  readonly upheld: number
  readonly rejected: number
}

/** What the database counts. */
export interface Figures {
  days(team: string, stretch: Stretch): Promise<readonly DayFigures[]>
  /** How many people had something checked. */
  people(team: string, stretch: Stretch): Promise<number>
  /** Somebody's own checks, newest first. */
  checksOf(team: string, author: string, limit: number): Promise<readonly FoundReport[]>
  /** Most appealed first. */
  appealedCues(team: string, limit: number): Promise<readonly AppealedCue[]>
}
