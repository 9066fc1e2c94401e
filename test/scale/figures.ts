/** What one draft costs, as measured by `npm run scale -- --measure`. */
export interface Figures {
  /** How it was measured. */
  readonly on: { readonly drafts: number; readonly perSecond: number; readonly node: string; readonly cores: number }
  readonly sqlite: EngineFigures
  readonly postgres: EngineFigures
  /** Calls of each method to Slack. */
  readonly slackCalls: Readonly<Record<string, number>>
}

export interface EngineFigures {
  /** Milliseconds of the bot's processor. */
  readonly cpu: number
  /** Of one bot, in MB, at the end. */
  readonly memory: number
  /** Rows that stay, by table. */
  readonly rows: Readonly<Record<string, number>>
  /** Bytes of tables and indexes, with their words. */
  readonly bytes: number
  /** Bytes that stay once the words are wiped and the inbox is swept; null where that was not tried. */
  readonly bytesLater: number | null
  /** Bytes written to the log of what changes; null where nobody counts them. */
  readonly log: number | null
}
