/** How a language model is reached, and what may be spent and sent. */
export interface JudgeSettings {
  /** Null for servers that want none. */
  readonly apiKey: string | null
  readonly baseUrl: string
  readonly model: string
  /** Which drafts it is asked about. */
  readonly when: 'auto' | 'always' | 'never'
  /** Whether texts leave this machine: not at all, without personal data, or as they are. */
  readonly text: 'never' | 'masked' | 'full'
  /** From the question to the report, whatever happens between, in milliseconds. */
  readonly timeout: number
  readonly dailyTokens: number
  /** Calls at once. */
  readonly concurrency: number
  /** The most tokens of one answer; what a model thinks before it answers counts, too. */
  readonly answerTokens: number
  /** The longest prompt with its answer, in tokens; null where nobody said. */
  readonly contextTokens: number | null
  /** Null where not configured: prices change. */
  readonly prices: Prices | null
}

/** For a million tokens, in whatever currency. */
export interface Prices {
  readonly input: number
  readonly cachedInput: number
  readonly output: number
}
