import type { Report } from '../report.ts'
import type { Change } from './compose.ts'
import type { Candidate, Desk } from './desk.ts'

/** One change after the other, each kept only where it is safe and helps. */
export function collectEdits(plan: Change, desk: Desk): Candidate | null {
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
