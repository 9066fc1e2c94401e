import type { Report } from '../../core/report.ts'

/** The first line: verdict and score, kindly put. */
export function sayHeadline({ notice, verdict, score }: Report): string {
  if (notice === 'crisis') return ':sos: *Please stop here and get help first.* Somebody may be in danger.'
  if (notice === 'not_covered') return ':grey_question: *I cannot judge this one.*'
  if (verdict === 'ready') return `:white_check_mark: *Ready to send.* Score ${score} of 100.`
  if (verdict === 'revise') return `:pencil2: *Nearly there: one more pass will help.* Score ${score} of 100.`
  return `:hand: *Please hold this one back for now.* Score ${score} of 100.`
}
