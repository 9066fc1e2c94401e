import { CRITERIA, type CriterionId } from '../../core/report.ts'
import { isLocked } from '../../core/team/settings.ts'
import type { Clock } from '../ports.ts'
import type { KeptMute } from './ports.ts'
import { type Refused, refuse } from './refused.ts'
import type { TeamStore } from './team-store.ts'

export interface MuteAsked {
  readonly team: string
  readonly person: string
  readonly criterion: CriterionId
  /** Null: the whole criterion. */
  readonly cue: string | null
  /** Milliseconds since 1970. */
  readonly until: number
}

/** What somebody does not want to be told for a while; it holds from their next check on, for nobody else. */
export interface Mutes {
  mute(asked: MuteAsked): Promise<{ readonly kind: 'muted'; readonly until: number } | Refused<MuteRefusal>>
  /** False where there is no such mute of theirs. */
  unmute(team: string, person: string, id: number): Promise<boolean>
  list(team: string, person: string): Promise<readonly KeptMute[]>
}

/** `locked`: the criterion protects people. `bad_expiry`: over already, or farther off than a year. */
export type MuteRefusal = 'locked' | 'bad_expiry' | 'no_such_criterion'

const LONGEST_MUTE = 366 * 24 * 60 * 60 * 1000

export interface MuteParts {
  readonly team: Pick<TeamStore, 'mutes'>
  readonly clock: Clock
}

export function createMutes({ team: kept, clock }: MuteParts): Mutes {
  const now = () => clock.now().getTime()
  return {
    async mute({ team, person, criterion, cue, until }) {
      if (!CRITERIA.includes(criterion)) return refuse('no_such_criterion')
      if (isLocked(criterion)) return refuse('locked')
      if (!(until > now() && until <= now() + LONGEST_MUTE)) return refuse('bad_expiry')
      await kept.mutes.add(team, person, { criterion, cue, until })
      return { kind: 'muted', until }
    },
    unmute: (team, person, id) => kept.mutes.remove(team, person, id),
    list: (team, person) => kept.mutes.list(team, person, now()),
  }
}
