/** Waits for all, also where one fails, and only then throws the first failure: one fault must not stop the others. */
export async function settleAll<T extends readonly unknown[]>(
  work: readonly [...{ [K in keyof T]: Promise<T[K]> }],
): Promise<T> {
  const outcomes = await Promise.allSettled(work)
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason
  return (await Promise.all(work)) as unknown as T
}
