import type { KeptException } from '../app/team/ports.ts'
import type { Storage } from '../store/open.ts'
import { withDatabase } from './cli-database.ts'
import { UsageError } from './usage-error.ts'

/** `exceptions TEAM`: what leads of a workspace have called fine; `--remove ID`: it is pointed out again. */
export function runExceptions(team: string, { remove }: { readonly remove?: string }): Promise<void> {
  return withDatabase(async ({ team: kept }) => {
    const exceptions = await kept.exceptions.list(team)
    if (remove !== undefined) return removeOne(findOne(exceptions, remove), team, kept)
    if (exceptions.length === 0) console.log(`No exceptions in ${team}.`)
    for (const exception of exceptions) console.log(sayLine(exception))
  })
}

function findOne(exceptions: readonly KeptException[], id: string): KeptException {
  const exception = exceptions.find((one) => `${one.id}` === id)
  if (!exception) throw new UsageError(`no exception has the ID ${JSON.stringify(id)}. See: checkreply exceptions TEAM`)
  return exception
}

/** Written down as a decision, like those of leads. */
async function removeOne({ id, criterion, cue, mark, appeal }: KeptException, team: string, kept: Storage['team']) {
  await kept.exceptions.remove(team, id, {
    team,
    who: 'operator',
    what: 'exception.remove',
    subject: `exception ${id}`,
    about: null,
    before: { criterion, cue, mark, appeal },
    after: null,
    at: Date.now(),
  })
  console.log(`Removed: ${criterion} (${cue}) is pointed out again, from the next draft on.`)
}

function sayLine({ id, criterion, cue, quote, by, createdAt }: KeptException): string {
  const words = quote === null ? '' : `  “${quote}”`
  return `${id}  ${new Date(createdAt).toISOString()}  ${criterion} (${cue})  by ${by}${words}`
}
