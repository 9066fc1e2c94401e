import type { PrivateCheck } from '../app/private-check.ts'
import type { Review } from '../app/review.ts'
import type { Guard } from './guard.ts'
import type { SlackSettings } from './settings.ts'

/** What listeners work with. */
export interface ListenerParts {
  readonly review: Review
  readonly privateCheck: PrivateCheck
  readonly guard: Guard
  readonly settings: Pick<SlackSettings, 'reviewChannel' | 'crisisText'>
}
