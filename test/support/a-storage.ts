import type { Parts } from '../../src/app/parts.ts'
import { type OpenOptions, openStorage, type Storage } from '../../src/store/open.ts'
import { aCapturedLog } from './captured-log.ts'
import { aFakeCheck } from './fake-check.ts'
import { aFakeDesk } from './fake-desk.ts'

/** A database in memory. */
export function aStorage(options: OpenOptions = {}): Promise<Storage> {
  return openStorage({ kind: 'sqlite', path: ':memory:' }, options)
}

/** What use cases work with: a real database, and fakes around it. */
export async function someParts(overrides: Partial<Parts> = {}): Promise<Parts> {
  const { store, keeping, inbox } = await aStorage()
  return {
    check: aFakeCheck().check,
    judge: null,
    store,
    keeping,
    inbox,
    desk: aFakeDesk(),
    clock: { now: () => new Date('2026-03-01T12:00:00Z') },
    log: aCapturedLog().log,
    meter: aSilentMeter(),
    retentionDays: 30,
    ...overrides,
  }
}

export function aSilentMeter(): Parts['meter'] {
  return { count() {}, time() {} }
}
