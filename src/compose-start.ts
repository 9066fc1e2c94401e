import type { Log } from './app/ports.ts'
import { StartProblem } from './app/start-problem.ts'
import { loadRules } from './compose-rules.ts'
import { type DatabaseSettings, LEASE, openStorage, type Storage } from './store/open.ts'

export interface StartNeeds {
  readonly rubricDir: string | null
  /** Null where it is known to be wrong. */
  readonly database: DatabaseSettings | null
}

/** All that is wrong with what a start needs besides the settings: told together with what is wrong with those. */
export async function findStartProblems({ rubricDir, database }: StartNeeds, log: Log): Promise<readonly string[]> {
  const opened = database && openDatabase(database, LEASE).then((storage) => storage.close())
  const outcomes = await Promise.allSettled([loadRules({ rubricDir }, log), opened])
  return outcomes.flatMap((one) => (one.status === 'rejected' ? toProblems(one.reason) : []))
}

function toProblems(reason: unknown): readonly string[] {
  return reason instanceof StartProblem ? reason.problems : [String(reason)]
}

/** Throws a StartProblem where it does not open. */
export function openDatabase(database: DatabaseSettings, lease: number): Promise<Storage> {
  return orProblem(() => openStorage(database, { lease }), 'DATABASE_URL', DATABASE_ADVICE[database.kind])
}

const DATABASE_ADVICE = {
  sqlite: 'Check that the folder can be written and the file is ours',
  postgres: 'Check the address and the password, and that the database runs and can be reached',
} as const

/** Waits for both, so that all that is wrong is told at once. */
export async function settleStart<A>(work: readonly [Promise<A>, Promise<Storage>]): Promise<readonly [A, Storage]> {
  const [first, second] = await Promise.allSettled(work)
  if (first.status === 'fulfilled' && second.status === 'fulfilled') return [first.value, second.value]
  if (second.status === 'fulfilled') await second.value.close()
  const reasons = [first, second].flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
  const strange = reasons.find((reason) => !(reason instanceof StartProblem))
  throw strange ?? new StartProblem(reasons.flatMap((reason) => reason.problems))
}

/** What fails is put down to the setting that people can mend. */
export async function orProblem<T>(work: () => Promise<T>, setting: string, advice: string): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw new StartProblem([`${setting}: it did not work (${sayReason(error)}). ${advice}.`], { cause: error })
  }
}

function sayReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? error.cause.message : error.message
}
