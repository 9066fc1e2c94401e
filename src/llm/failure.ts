/** Why the judge gave no answer: a constant word for counting, with the words for people. */
export const FAILURES = {
  timeout: 'the model did not answer in time',
  unwanted: 'the draft changed before the model answered',
  busy: 'too many drafts were asked about at once',
  refused: 'the model refused to answer',
  truncated: 'the model’s answer was cut off',
  filtered: 'the provider’s content filter kept the answer back',
  empty: 'the model gave no answer',
  unreadable: 'the model did not answer in JSON',
  wrong_shape: 'the model answered something else than was asked',
  forgotten: 'the model’s server read only a part of the texts: raise its context length',
  no_api: 'the address answers, but not as a model does: check OPENAI_BASE_URL',
  unauthorised: 'the model’s server does not accept OPENAI_API_KEY',
  unknown_model: 'the model’s server does not know OPENAI_MODEL, or OPENAI_BASE_URL is wrong',
  rejected: 'the model’s server did not accept the request',
  rate_limited: 'the model’s server asks to wait longer than there is time',
  quota: 'the account at the model’s provider is used up',
  server: 'the model’s server failed',
  unreachable: 'the model’s server cannot be reached',
  ledger: 'what the day has cost so far could not be looked up',
  unexpected: 'something unexpected went wrong',
  resting: 'the model failed several times in a row and is left alone for a while',
  spent: 'the tokens of the day are used up: see JUDGE_DAILY_TOKENS',
  too_long: 'the texts are too long for the model: see JUDGE_CONTEXT_TOKENS',
  private: 'no text may leave this machine: see JUDGE_TEXT',
} as const
export type Failure = keyof typeof FAILURES

/** The model was not asked at all. */
const NEVER_ASKED: ReadonlySet<Failure> = new Set(['resting', 'spent', 'too_long', 'private', 'ledger'])

export function isNeverAsked(failure: Failure): boolean {
  return NEVER_ASKED.has(failure)
}
