import { CommanderError } from 'commander'
import { UsageError } from './usage-error.ts'

/** Runs a command and leaves with its code; 2, and why on stderr, for bad usage or input and for what went wrong. */
export async function leaveWith(name: string, run: (argv: readonly string[]) => Promise<number>): Promise<void> {
  try {
    process.exitCode = await run(process.argv.slice(2))
  } catch (error) {
    process.exitCode = exitCodeOf(error, name)
  }
}

function exitCodeOf(error: unknown, name: string): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  console.error(error instanceof UsageError ? `${name}: ${error.message}` : error)
  return 2
}
