import type { Analysis } from '../engine.ts'
import type { Report, Rewrite } from '../report.ts'
import { adviseOn } from './advice.ts'
import { fillBlanks, findBlanks } from './blanks.ts'
import { explainChanges } from './changes.ts'
import { type Change, compose } from './compose.ts'
import { findFrame } from './frame.ts'
import { createGuard } from './guard.ts'
import { protectedTexts } from './own-texts.ts'
import { CHOICES, FULLEST, forgottenSpans, planChange } from './plan.ts'
import { isSmallChange, planRebuild } from './rebuild.ts'

/** Longer than any letter: so much text cannot be mended sentence by sentence. */
const MOST_SENTENCES = 200
/** Nothing but a stock phrase is left: changing more would help nobody. */
const GOOD_ENOUGH = 94

/** Judges a text as a draft in the same situation. */
export type Rescore = (draft: string) => Report

interface Candidate {
  readonly text: string
  readonly change: Change
  readonly report: Report
}

/**
 * The draft again with its faults answered act by act: of the plans from most to least changed the best that keeps every
 * fact, promise and refusal and brings no new fault. `whole` where it would be ready, else the smallest safe `edits`;
 * null where nothing can be done without its author. Never scores lower than the draft.
 */
export function rewriteDraft(analysis: Analysis, report: Report, rescore: Rescore): Rewrite | null {
  if (analysis.sentences.length > MOST_SENTENCES) return null
  const desk = createDesk(analysis, report, rescore)
  const whole = chooseWhole(analysis, desk) ?? rebuild(analysis, desk)
  if (whole) return toRewrite(analysis, whole, 'whole')
  const edits = collectEdits(planChange(analysis, desk.frame, FULLEST), desk)
  if (!edits) return null
  const isWhole = edits.report.verdict === 'ready' && isSmall(analysis, desk, edits.change)
  return toRewrite(analysis, edits, isWhole ? 'whole' : 'edits')
}

type Desk = ReturnType<typeof createDesk>

/** Writes plans out and tries them. */
function createDesk(analysis: Analysis, report: Report, rescore: Rescore) {
  const { source, language, customer } = analysis
  const frame = findFrame(analysis)
  const forgotten = forgottenSpans(analysis, frame)
  const kept = protectedTexts(analysis, forgotten)
  const guard = createGuard(source, { language, customer: customer?.text ?? null, forgotten, protected: kept })
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

function chooseWhole(analysis: Analysis, desk: Desk): Candidate | null {
  let best: Candidate | null = null
  for (const choice of CHOICES) {
    const plan = planChange(analysis, desk.frame, choice)
    if (!isSmall(analysis, desk, plan)) continue
    const candidate = desk.tryChange(plan) ?? desk.tryChange(keepSafe(plan, desk))
    if (candidate?.report.verdict !== 'ready' || !isSmall(analysis, desk, candidate.change)) continue
    if (!best || (candidate.report.score ?? 0) > (best.report.score ?? 0)) best = candidate
    if ((best.report.score ?? 0) >= GOOD_ENOUGH) return best
  }
  return best
}

/** Mending is enough where all that stays is good; a language without rules for more has nothing else. */
function isSmall(analysis: Analysis, { frame }: Desk, change: Change): boolean {
  return analysis.language.templates.rebuild === undefined || isSmallChange(analysis, frame, change)
}

/** The draft written anew around what is good in it. */
function rebuild(analysis: Analysis, desk: Desk): Candidate | null {
  if (!analysis.language.templates.rebuild) return null
  const candidate = desk.tryChange(planRebuild(analysis, desk.frame))
  return candidate?.report.verdict === 'ready' ? candidate : null
}

/** The plan without the changes that a guard would refuse by themselves. */
function keepSafe(plan: Change, desk: Desk): Change {
  const texts = [...plan.texts].filter(([index, text]) =>
    desk.isSafe({ texts: new Map([[index, text]]), opening: [], closing: [] }),
  )
  return { ...plan, texts: new Map(texts) }
}

/** One change after the other, each kept only where it is safe and helps. */
function collectEdits(plan: Change, desk: Desk): Candidate | null {
  let change: Change = { texts: new Map(), opening: [], closing: [] }
  let best: Candidate | null = null
  for (const step of stepsOf(plan)) {
    const next: Change = {
      texts: new Map([...change.texts, ...step.texts]),
      opening: [...change.opening, ...step.opening],
      closing: [...change.closing, ...step.closing],
    }
    const candidate = desk.tryChange(next)
    const before = best?.report ?? desk.report
    if (!candidate || !isBetter(candidate.report, before)) continue
    change = next
    best = candidate
  }
  return best
}

function stepsOf({ texts, opening, closing }: Change): readonly Change[] {
  const none: Change = { texts: new Map(), opening: [], closing: [] }
  return [
    ...[...texts].map((entry) => ({ ...none, texts: new Map([entry]) })),
    ...opening.map((said) => ({ ...none, opening: [said] })),
    ...closing.map((said) => ({ ...none, closing: [said] })),
  ]
}

function isBetter(report: Report, before: Report): boolean {
  const [now, then] = [report.score ?? 0, before.score ?? 0]
  return now > then || (now === then && report.findings.length < before.findings.length)
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
