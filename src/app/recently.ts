export interface Recently<T> {
  find(name: string): Promise<T>
  /** What was asked before counts no more, nor does what is being asked. */
  forget(name: string): void
}

export interface RecentlyOptions {
  /** Milliseconds for which an answer is good. */
  readonly life: number
  readonly now: () => number
}

const MOST = 10_000

/** Asks once for all who want to know the same at about the same time. A question that failed is asked again. */
export function createRecently<T>(ask: (name: string) => Promise<T>, { life, now }: RecentlyOptions): Recently<T> {
  const known = new Map<string, { readonly until: number; readonly answer: Promise<T> }>()

  function askAnew(name: string): Promise<T> {
    if (known.size >= MOST) known.clear()
    const answer = ask(name)
    const kept = { until: now() + life, answer }
    known.set(name, kept)
    answer.catch(() => known.get(name) === kept && known.delete(name))
    return answer
  }

  return {
    find(name) {
      const kept = known.get(name)
      // A clock that was set back would keep an answer for too long.
      const isGood = kept && kept.until > now() && kept.until <= now() + life
      return isGood ? kept.answer : askAnew(name)
    },
    forget: (name) => void known.delete(name),
  }
}
