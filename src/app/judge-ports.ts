import type { JudgeOutcome } from '../core/report.ts'

/** What the judge may still spend, and what it has answered before. It is the operator's: one for all workspaces. */
export interface JudgeLedger {
  /** Takes tokens of a day's cap ahead of a call; false, and nothing taken, where so many are not left. */
  reserve(day: string, tokens: number, cap: number): Promise<boolean>
  /** Corrects a reservation by what was really used: negative where it was less. */
  settle(day: string, difference: number): Promise<void>
  /** The answer kept under a key, or null; `now` is in milliseconds since 1970. */
  findAnswer(key: string, now: number): Promise<string | null>
  /** Keeps an answer until it expires, and lets go of all that have. */
  saveAnswer(key: string, answer: string, life: { readonly now: number; readonly expires: number }): Promise<void>
}

/** One request to the model: how it ended, and what it used. */
export interface JudgeCall {
  readonly outcome: string
  readonly promptTokens: number
  /** Of the prompt tokens those that the server had kept from an earlier call. */
  readonly cachedTokens: number
  readonly completionTokens: number
  readonly milliseconds: number
}

/** Where the judge's work is counted. Labels are few constant words. */
export interface JudgeMeter {
  /** One check, by the way it took; `doubt` is why the judge was asked, null where it was not. */
  countRoute(status: JudgeOutcome['status'], doubt: string | null): void
  countCall(call: JudgeCall): void
}
