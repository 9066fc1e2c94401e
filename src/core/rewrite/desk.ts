import type { Analysis } from '../engine.ts'
import type { Report } from '../report.ts'
import { fillBlanks } from './blanks.ts'
import { type Change, compose } from './compose.ts'
import { findFrame } from './frame.ts'
import { createGuard } from './guard.ts'
import { protectedTexts } from './own-texts.ts'
import { forgottenSpans } from './plan.ts'
import { unmeantSpans } from './unmeant.ts'

/** Judges a text as a draft in the same situation. */
export type Rescore = (draft: string) => Report

/** A change that passed: safe, no worse than the draft, without a new fault. */
export interface Candidate {
  readonly text: string
  readonly change: Change
  readonly report: Report
}

export type Desk = ReturnType<typeof createDesk>

/** Writes plans out and tries them. */
export function createDesk(analysis: Analysis, report: Report, rescore: Rescore) {
  const { source, language, customer } = analysis
  const frame = findFrame(analysis)
  const forgotten = forgottenSpans(analysis, frame)
  const kept = protectedTexts(analysis, forgotten)
  const unmeant = unmeantSpans(analysis)
  const context = { language, customer: customer?.text ?? null, forgotten, unmeant, protected: kept }
  const guard = createGuard(source, context)
  const known = new Set(report.findings.map(({ message }) => message))
  const tried = new Map<string, Candidate | null>()
  const safe = new Map<string, boolean>()

  function isSafe(change: Change): boolean {
    const text = compose(source, frame, change, language)
    const isKnown = safe.get(text) ?? guard(text).length === 0
    safe.set(text, isKnown)
    return isKnown
  }

  function tryText(text: string, change: Change): Candidate | null {
    if (text === '' || text === source || guard(text).length > 0) return null
    const again = rescore(fillBlanks(text, language.templates))
    if (again.score === null || again.score < (report.score ?? 0)) return null
    return again.findings.every(({ message }) => known.has(message)) ? { text, change, report: again } : null
  }

  function tryChange(change: Change): Candidate | null {
    const text = compose(source, frame, change, language)
    const found = tried.get(text)
    if (found !== undefined) return found
    const candidate = tryText(text, change)
    tried.set(text, candidate)
    return candidate
  }

  return { frame, report, isSafe, tryChange }
}
