import { CRITERIA } from '../core/report.ts'
import type { ActId, Rubric, Rule } from '../core/rubric.ts'

/** The rubric's criteria as the prompt lists them, each with its meaning. */
export function listCriteria({ meanings }: Rubric): string {
  return CRITERIA.map((id) => `- ${id}: ${meanings[id]}`).join('\n')
}

/** What each situation requires, from the rules about absences: one line for each situation and set of acts. */
export function listRequiredActs({ rules }: Rubric): string {
  return [...new Set(rules.flatMap(toLines))].join('\n')
}

/** Acts that keep an absence from being told twice, and are owed to nobody. */
const NOT_OWED: ReadonlySet<ActId> = new Set([
  'refusal',
  'self_service',
  'boilerplate',
  'vague_promise',
  'apology_conditional',
])

function toLines({ criterion, when }: Rule): readonly string[] {
  if (when.acts || !when.without || !when.situations) return []
  const owed = when.without
    .filter((act) => !NOT_OWED.has(act))
    .map((act) => act.replaceAll('_', ' '))
    .join(', ')
  const where = when.situations.map((situation) => situation.replaceAll('_', ' ')).join(' or ')
  return [`- ${where}: at least one of ${owed}; else ${criterion}.`]
}
