import type { Fields } from './fields.ts'
import type { PrivateMessage, SlackMessage } from './message.ts'

/** Everything that happens, in its order. `at` is milliseconds of the fake's clock. */
export type Entry = { readonly at: number; readonly team: string } & (
  | { readonly kind: 'called'; readonly method: string; readonly args: Fields; readonly answer: string }
  | { readonly kind: Shown; readonly channel: string; readonly message: SlackMessage }
  | { readonly kind: 'whispered'; readonly message: PrivateMessage }
  | { readonly kind: 'sent'; readonly id: string; readonly body: Fields; readonly attempt: number }
  | { readonly kind: 'acked'; readonly id: string; readonly attempt: number; readonly milliseconds: number }
  | { readonly kind: 'unacked'; readonly id: string; readonly attempt: number; readonly reason: string }
)

/** What became visible of a message; a tombstone is a change. */
export type Shown = 'posted' | 'changed' | 'removed'

/** An entry before the journal puts the time to it. */
export type News = Entry extends infer One ? (One extends Entry ? Omit<One, 'at'> : never) : never

export interface Journal {
  readonly entries: readonly Entry[]
  note(news: News): void
  /** Calls `see` with every later entry. Gives back how to stop. */
  watch(see: (entry: Entry) => void): () => void
  clear(): void
}

/** `keep` is how many entries are kept at least: long runs watch and keep few. */
export function createJournal(now: () => number, keep: number): Journal {
  const entries: Entry[] = []
  const watchers = new Set<(entry: Entry) => void>()
  return {
    entries,
    note(news) {
      const entry = { ...news, at: now() } as Entry
      entries.push(entry)
      // Many at once: each removal moves all that is kept.
      if (entries.length > keep * 1.5) entries.splice(0, entries.length - keep)
      for (const see of watchers) see(entry)
    },
    watch(see) {
      watchers.add(see)
      return () => void watchers.delete(see)
    },
    clear: () => void entries.splice(0),
  }
}
