/** Bad usage or input: the message says what was expected, what came and what to do. */
export class UsageError extends Error {}
