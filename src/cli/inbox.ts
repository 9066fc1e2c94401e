import type { DeadJob, DeadLetters } from '../app/inbox/job.ts'
import { withDatabase } from './cli-database.ts'
import { UsageError } from './usage-error.ts'

/** `inbox list`: work that was given up, with the reasons. */
export function runInboxList(): Promise<void> {
  return withDatabase(async ({ inbox, deadLetters }) => {
    const { waiting, dead, age } = await inbox.status()
    console.log(`${waiting} waiting (the oldest for ${Math.round(age)} s), ${dead} given up`)
    for (const job of await deadLetters.list()) console.log(sayLine(job))
  })
}

/** `inbox show ID`. */
export function runInboxShow(id: string): Promise<void> {
  return withDatabase(async ({ deadLetters }) => console.log(sayAll(await findDead(deadLetters, id))))
}

/** `inbox replay ID` or `inbox replay --all`: the bot does it within a second, or with its next start. */
export function runInboxReplay(id: string | undefined, { all = false }: { readonly all?: boolean }): Promise<void> {
  if (all === (id !== undefined)) throw new UsageError('expected either an ID or --all. See: checkreply inbox list')
  return withDatabase(async ({ deadLetters }) => {
    const jobs = id === undefined ? await deadLetters.list() : [await findDead(deadLetters, id)]
    const replayed = await deadLetters.replay(jobs.map((job) => job.id))
    console.log(`${replayed} of ${jobs.length} will be tried again`)
    if (replayed < jobs.length) console.log('The others cannot: their texts were wiped.')
  })
}

async function findDead(letters: DeadLetters, id: string): Promise<DeadJob> {
  if (!/^\d{1,15}$/.test(id))
    throw new UsageError(`expected a number as ID, got ${JSON.stringify(id)}. See: checkreply inbox list`)
  const job = await letters.find(Number(id))
  if (!job) throw new UsageError(`no work with the ID ${id} was given up. See: checkreply inbox list`)
  return job
}

/** Never what people wrote: only ids and the reason. */
function sayLine({ id, team, kind, attempts, createdAt, reason }: DeadJob): string {
  return `${id}  ${new Date(createdAt).toISOString()}  ${team}  ${kind}  ${sayTries(attempts)}  ${reason}`
}

function sayAll(job: DeadJob): string {
  return [
    `ID        ${job.id}`,
    `Came      ${new Date(job.createdAt).toISOString()}`,
    `Workspace ${job.team}`,
    `Kind      ${job.kind}`,
    `Place     ${job.lane}`,
    `Tried     ${sayTries(job.attempts)}`,
    `Reason    ${job.reason}`,
    job.canReplay ? `To try again: checkreply inbox replay ${job.id}` : 'It cannot be tried again: its text was wiped.',
  ].join('\n')
}

function sayTries(attempts: number): string {
  return attempts === 1 ? 'once' : `${attempts} times`
}
