import { createRequire } from 'node:module'
import { describe, jest } from '@jest/globals'

/** They take milliseconds; a busy machine may need much longer to start processes. */
const MOST_MS = 30_000

/** Tests that need a local Slack are skipped, and say so, where its optional package is not installed. */
export function describeWithSlack(name: string, tests: () => void): void {
  jest.setTimeout(MOST_MS)
  if (hasLocalSlack()) describe(name, tests)
  else describe.skip(`${name} (needs local-slack-linux-x64)`, tests)
}

function hasLocalSlack(): boolean {
  try {
    createRequire(import.meta.url).resolve('local-slack-linux-x64/package.json')
    return true
  } catch {
    return false
  }
}
