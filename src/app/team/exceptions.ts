import type { Clock } from '../ports.ts'
import type { Access } from './access.ts'
import { type Refused, refuse } from './refused.ts'
import type { TeamStore } from './team-store.ts'

export interface ExceptionRemoval {
  readonly team: string
  readonly id: number
  readonly by: string
}

export type RemovalAnswer = { readonly kind: 'done' } | Refused<'not_a_lead' | 'no_such_exception'>

export interface ExceptionParts {
  readonly team: Pick<TeamStore, 'exceptions'>
  readonly access: Pick<Access, 'isLead'>
  readonly clock: Clock
}

/** From then on it is pointed out again. */
export async function removeException(
  { team, id, by }: ExceptionRemoval,
  parts: ExceptionParts,
): Promise<RemovalAnswer> {
  if (!(await parts.access.isLead(team, by))) return refuse('not_a_lead')
  const exception = (await parts.team.exceptions.list(team)).find((one) => one.id === id)
  if (!exception) return refuse('no_such_exception')
  const { criterion, cue, mark, appeal } = exception
  const isRemoved = await parts.team.exceptions.remove(team, id, {
    team,
    who: by,
    what: 'exception.remove',
    subject: `exception ${id}`,
    about: null,
    before: { criterion, cue, mark, appeal },
    after: null,
    at: parts.clock.now().getTime(),
  })
  return isRemoved ? { kind: 'done' } : refuse('no_such_exception')
}
