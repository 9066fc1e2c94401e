/**
 * What the bot is started with: V8's young space and its patience with garbage are meant for far larger programs, and
 * would cost some 120 MB. Neither can be changed once V8 runs.
 */
export const LEAN: readonly string[] = ['--max-semi-space-size=8', '--heap-growing-percent=50']

/** Starts this same process anew with what is missing. Where that cannot be (Windows), it goes on as it is. */
export function startLean(): void {
  const missing = LEAN.filter((option) => !process.execArgv.includes(option))
  if (missing.length === 0) return
  try {
    process.execve?.(process.execPath, [process.execPath, ...missing, ...process.execArgv, ...process.argv.slice(1)])
  } catch {}
}
