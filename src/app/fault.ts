/** What may be logged of something thrown. Messages are left out: they may quote what somebody wrote. */
export interface FaultFacts {
  readonly name: string
  readonly code?: string
  /** The error code Slack answered with. */
  readonly slack?: string
  readonly cause?: FaultFacts
  /** Where it was thrown, without the message. */
  readonly stack?: readonly string[]
}

const STACK_LINES = 6

export function describeFault(error: unknown): FaultFacts {
  if (!(error instanceof Error)) return { name: typeof error }
  const { code, data, original, cause } = error as FaultLike
  const inner = original ?? cause
  return {
    name: error.name,
    ...(typeof code === 'string' && { code }),
    ...(typeof data?.error === 'string' && { slack: data.error }),
    ...(inner instanceof Error && { cause: describeFault(inner) }),
    stack: readFrames(error.stack),
  }
}

interface FaultLike extends Error {
  readonly code?: unknown
  readonly data?: { readonly error?: unknown }
  readonly original?: unknown
}

function readFrames(stack = ''): readonly string[] {
  const frames = stack.split('\n').filter((line) => /^ +at .*:\d+:\d+\)?$/.test(line))
  return frames.slice(0, STACK_LINES).map((line) => line.trim())
}
