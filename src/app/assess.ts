import type { CheckInput, Report } from '../core/report.ts'
import type { Check, Judge } from './ports.ts'

/**
 * Judges one draft: the rules first, then, where there is one, the judge. A model takes seconds, and nobody should wait
 * for it to see what the rules say: `showFirst` is given their report where more may follow.
 */
export async function assess(
  input: CheckInput,
  { check, judge }: { readonly check: Check; readonly judge: Judge | null },
  showFirst: (report: Report) => Promise<void> = async () => {},
): Promise<Report> {
  const report = check(input)
  if (!judge || report.notice !== null) return report
  const judging = judge.consider(input, report)
  // Where nobody is asked, the answer is there at once, and nothing need be shown twice.
  if (await Promise.race([judging, nextTurn()])) return judging
  const [judged] = await Promise.all([judging, showFirst(report)])
  return judged
}

function nextTurn(): Promise<null> {
  return new Promise((resolve) => setImmediate(resolve, null))
}

/** Whether leads are told: a draft that must not go out, or a customer in danger. */
export function needsLead(report: Report): boolean {
  return report.verdict === 'flag' || report.notice === 'crisis'
}
