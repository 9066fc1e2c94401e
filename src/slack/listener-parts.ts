import type { Keeping, Workspaces } from '../app/ports.ts'
import type { PrivateCheck } from '../app/private-check.ts'
import type { Review } from '../app/review.ts'
import type { KeptWords } from '../app/team/kept-words.ts'
import type { Team } from '../app/team/team.ts'
import type { Retell } from '../core/retell.ts'
import type { Gateway } from './gateway.ts'
import type { Guard } from './guard.ts'
import type { LateAnswer } from './late-answer.ts'
import type { Locales } from './locales.ts'
import type { Message } from './messages/blocks.ts'
import type { Place, Spot } from './post-once.ts'

/** What listeners work with. */
export interface ListenerParts {
  readonly review: Review
  readonly privateCheck: PrivateCheck
  readonly team: Team
  /** What was judged, where it is kept still. */
  readonly keptWords: KeptWords
  readonly guard: Guard
  readonly gateway: Gateway
  readonly answerLate: LateAnswer
  /** Posts a message, or edits the one that is there. */
  readonly postOnce: (place: Place, message: Message) => Promise<Spot>
  readonly workspaces: Workspaces
  /** What is said to somebody, in their own language. */
  readonly wordsFor: Locales['wordsFor']
  readonly retell: Retell
  readonly keeping: Keeping
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Who installed the bot in a workspace; null where nobody knows. */
  readonly findInstaller: (team: string) => Promise<string | null>
}
