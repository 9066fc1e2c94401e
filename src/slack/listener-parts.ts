import type { Keeping, Workspaces } from '../app/ports.ts'
import type { PrivateCheck } from '../app/private-check.ts'
import type { Review } from '../app/review.ts'
import type { Gateway } from './gateway.ts'
import type { Guard } from './guard.ts'
import type { LateAnswer } from './late-answer.ts'
import type { Locales } from './locales.ts'

/** What listeners work with. */
export interface ListenerParts {
  readonly review: Review
  readonly privateCheck: PrivateCheck
  readonly guard: Guard
  readonly gateway: Gateway
  readonly answerLate: LateAnswer
  readonly workspaces: Workspaces
  /** What is said to somebody, in their own language. */
  readonly wordsFor: Locales['wordsFor']
  readonly keeping: Keeping
  /** Who installed the bot in a workspace; null where nobody knows. */
  readonly findInstaller: (team: string) => Promise<string | null>
}
