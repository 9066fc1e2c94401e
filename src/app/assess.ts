import type { CheckInput, Report } from '../core/report.ts'
import type { Parts } from './parts.ts'

/** Judges one draft: the rules first, then, where there is one, the judge. */
export async function assess(input: CheckInput, { check, judge }: Pick<Parts, 'check' | 'judge'>): Promise<Report> {
  const report = check(input)
  return judge ? judge.consider(input, report) : report
}

/** Whether leads are told: a draft that must not go out, or a customer in danger. */
export function needsLead(report: Report): boolean {
  return report.verdict === 'flag' || report.notice === 'crisis'
}
