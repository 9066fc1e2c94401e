import type { CriterionId } from '../../core/report.ts'

/** How each criterion is called in front of people: what the customer would feel, not what the agent did. */
const NAMES: Readonly<Record<CriterionId, string>> = {
  legalistic: 'Sounds legal',
  dismissive: 'Feels brushed off',
  missing_thanks: 'A thank-you is missing',
  threatening: 'Reads as a threat',
  argumentative: 'Reads as an argument',
  policy_shield: 'Policy is the only reason',
  deflection: 'Sends the customer away',
  upsell_in_complaint: 'Sells while something is broken',
  canned: 'Could answer any message',
  no_next_step: 'No next step yet',
  distress_mismatch: 'Does not meet the distress',
  unequal: 'Talks of what the customer is worth',
  unfinished: 'Not finished yet',
}

export function nameCriterion(criterion: CriterionId): string {
  return NAMES[criterion]
}
