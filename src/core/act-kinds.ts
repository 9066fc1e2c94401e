import type { ActId } from './rubric.ts'

/** What moves the customer's matter on; the rubric's `moves_on` names the same. */
export const HELPING: ReadonlySet<ActId> = new Set([
  'commitment',
  'time',
  'alternative',
  'redress',
  'fix_done',
  'request_detail',
  'personal_contact',
  'passed_on',
])

/** Help in which somebody does something, or has the customer do it. */
export const MOVING: ReadonlySet<ActId> = new Set([...HELPING].filter((act) => act !== 'time' && act !== 'alternative'))

/** What shows that somebody takes it on themselves. */
export const OWNING: ReadonlySet<ActId> = new Set(['fix_done', 'commitment', 'redress', 'personal_contact'])

/** Sympathy, and apologies that stand. */
export const FEELING: ReadonlySet<ActId> = new Set(['empathy', 'apology', 'apology_owning'])

export const THANKING: ReadonlySet<ActId> = new Set(['thanks', 'joy'])

/** What somebody does for the customer. */
export const DOING: ReadonlySet<ActId> = new Set(['fix_done', 'redress', 'commitment'])

/** What hurts, or says nothing. */
export const HARMFUL: ReadonlySet<ActId> = new Set([
  'threat',
  'blame',
  'contradiction',
  'already_said',
  'minimising',
  'defence',
  'sarcasm',
  'deflection',
  'upsell',
  'customer_value',
  'liability_denial',
  'law',
  'policy',
  'apology_conditional',
  'vague_promise',
  'boilerplate',
])

/** What hurts somebody in trouble. */
export const CHILLING: ReadonlySet<ActId> = new Set(['cheer', 'joy', 'self_service'])
