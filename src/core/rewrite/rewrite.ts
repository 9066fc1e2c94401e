import type { Analysis } from '../engine.ts'
import type { Report, Rewrite } from '../report.ts'
import { fillBlanks, findBlanks } from './blanks.ts'
import { applyEdits } from './edits.ts'
import { planEdits } from './plan.ts'

/** Judges a text as a draft in the same situation. */
export type Rescore = (draft: string) => Report

/**
 * The draft again with its faults answered act by act, or null where nothing can be done without its author. Never
 * scores lower than the draft; `whole` where the result would be ready, else `edits`.
 */
export function rewriteDraft(analysis: Analysis, report: Report, rescore: Rescore): Rewrite | null {
  const edits = planEdits(analysis)
  if (edits.length === 0) return null
  const text = applyEdits(analysis.source, edits)
  if (text === '' || text === analysis.source) return null
  const again = rescore(fillBlanks(text, analysis.language.templates))
  if (again.score === null || again.score < (report.score ?? 0)) return null
  const kind = again.verdict === 'ready' ? 'whole' : 'edits'
  return { text, kind, blanks: findBlanks(text), score: again.score, source: 'template' }
}
