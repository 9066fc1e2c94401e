import type { Parts } from '../../src/app/parts.ts'
import type { Check } from '../../src/app/ports.ts'
import { createTeamRules } from '../../src/app/team/team-rules.ts'
import { type OpenOptions, openStorage, type Storage } from '../../src/store/open.ts'
import { aCapturedLog } from './captured-log.ts'
import { aFakeCheck } from './fake-check.ts'
import { aFakeDesk } from './fake-desk.ts'

/** A database in memory. */
export function aStorage(options: OpenOptions = {}): Promise<Storage> {
  return openStorage({ kind: 'sqlite', path: ':memory:' }, options)
}

/** `check` judges for every team alike. */
export type SomeParts = Partial<Parts> & { readonly check?: Check; readonly retentionDays?: number }

/** What use cases work with: a real database, and fakes around it. */
export async function someParts({ check, retentionDays = 30, ...overrides }: SomeParts = {}): Promise<Parts> {
  const { store, keeping, inbox, team } = await aStorage()
  const clock = { now: () => new Date('2026-03-01T12:00:00Z') }
  const judge = check ?? aFakeCheck().check
  return {
    rules: createTeamRules({ team, tune: () => ({ check: judge, judge }), clock, retentionDays }),
    judge: null,
    store,
    keeping,
    team,
    inbox,
    desk: aFakeDesk(),
    clock,
    log: aCapturedLog().log,
    meter: aSilentMeter(),
    ...overrides,
  }
}

export function aSilentMeter(): Parts['meter'] {
  return { count() {}, time() {} }
}
