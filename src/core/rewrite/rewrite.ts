import type { Analysis } from '../engine.ts'
import type { Report, Rewrite } from '../report.ts'
import { adviseOn } from './advice.ts'
import { findBlanks } from './blanks.ts'
import { explainChanges } from './changes.ts'
import type { Change } from './compose.ts'
import { type Candidate, createDesk, type Desk, type Rescore } from './desk.ts'
import { collectEdits } from './edits.ts'
import { chooseLighter } from './lighter.ts'
import { CHOICES, FULLEST, planChange } from './plan.ts'
import { planRebuild } from './rebuild.ts'
import { salvage } from './salvage.ts'
import { isSmallChange, leavesUnfit } from './small-change.ts'

/** Longer than any letter: so much text cannot be mended sentence by sentence. */
const MOST_SENTENCES = 200
/** Nothing but a stock phrase is left: changing more would help nobody. */
const GOOD_ENOUGH = 94

/**
 * The draft again with its faults answered act by act: of the plans from most to least changed the best that keeps every
 * fact, promise and refusal and brings no new fault. `whole` where it would be ready, else the smallest safe `edits`;
 * null where nothing can be done without its author. Never scores lower than the draft. One that keeps little of the draft
 * may bring a lighter one along.
 */
export function rewriteDraft(analysis: Analysis, report: Report, rescore: Rescore): Rewrite | null {
  if (analysis.sentences.length > MOST_SENTENCES) return null
  const desk = createDesk(analysis, report, rescore)
  const small = chooseWhole(analysis, desk)
  if (small) return toRewrite(analysis, small, 'whole')
  const rebuilt = rebuild(analysis, desk)
  if (rebuilt) return withLighter(analysis, rebuilt, chooseLighter(analysis, desk))
  const edits = collectEdits(planChange(analysis, desk.frame, FULLEST), desk)
  if (!edits) return null
  const isWhole = edits.report.verdict === 'ready' && isSmall(analysis, desk, edits.change)
  return toRewrite(analysis, edits, isWhole ? 'whole' : 'edits')
}

function chooseWhole(analysis: Analysis, desk: Desk): Candidate | null {
  let best: Candidate | null = null
  for (const choice of CHOICES) {
    const plan = planChange(analysis, desk.frame, choice)
    if (!best && isHopeless(analysis, desk, plan)) return null
    if (!isSmall(analysis, desk, plan)) continue
    const candidate = desk.tryChange(plan) ?? desk.tryChange(keepSafe(plan, desk))
    if (candidate?.report.verdict !== 'ready' || !isSmall(analysis, desk, candidate.change)) continue
    if (!best || (candidate.report.score ?? 0) > (best.report.score ?? 0)) best = candidate
    if ((best.report.score ?? 0) >= GOOD_ENOUGH) return best
  }
  return best
}

/** The first plan touches the most: what it leaves that does no good, every other leaves, too. */
function isHopeless(analysis: Analysis, { frame }: Desk, plan: Change): boolean {
  const isMended = analysis.firings.every(({ rule }) => rule.severity === 'advice' || rule.criterion === 'unfinished')
  return analysis.language.templates.rebuild !== undefined && !isMended && leavesUnfit(analysis, frame, plan)
}

/** Mending is enough where all that stays is good; a language without rules for more has nothing else. */
function isSmall(analysis: Analysis, { frame }: Desk, change: Change): boolean {
  return analysis.language.templates.rebuild === undefined || isSmallChange(analysis, frame, change)
}

/** The draft written anew around what is good in it. */
function rebuild(analysis: Analysis, desk: Desk): Candidate | null {
  if (!analysis.language.templates.rebuild) return null
  for (const save of [salvage, () => null]) {
    const candidate = desk.tryChange(planRebuild(analysis, desk.frame, save))
    if (candidate?.report.verdict === 'ready') return candidate
  }
  return null
}

/** Beside it, where the draft may be better than it looks, what changes far less. */
function withLighter(analysis: Analysis, rebuilt: Candidate, lighter: Candidate | null): Rewrite {
  const rewrite = toRewrite(analysis, rebuilt, 'whole')
  if (!lighter || lighter.text === rebuilt.text) return rewrite
  return { ...rewrite, lighter: toRewrite(analysis, lighter, 'whole') }
}

/** The plan without the changes that a guard would refuse by themselves. */
function keepSafe(plan: Change, desk: Desk): Change {
  const texts = [...plan.texts].filter(([index, text]) =>
    desk.isSafe({ texts: new Map([[index, text]]), opening: [], closing: [] }),
  )
  return { ...plan, texts: new Map(texts) }
}

function toRewrite(analysis: Analysis, { text, change, report }: Candidate, kind: Rewrite['kind']): Rewrite {
  const advice = adviseOn(analysis, report, kind)
  return {
    text,
    kind,
    blanks: findBlanks(text),
    score: report.score ?? 0,
    source: 'template',
    changes: explainChanges(analysis, text, change),
    ...(advice.length > 0 && { advice }),
  }
}
