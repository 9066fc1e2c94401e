import type { Address } from './ports.ts'

/** Everything that happens in one thread goes one by one: edits and deletions that race a check end in one right state. */
export function threadLane({ at, thread }: { readonly at: Address; readonly thread: string | null }): string {
  return `${at.channel} ${thread ?? at.ts}`
}
