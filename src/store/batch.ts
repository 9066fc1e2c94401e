const MOST_AT_ONCE = 100

interface Waiting<In, Out> {
  readonly item: In
  readonly resolve: (out: Out) => void
  readonly reject: (error: unknown) => void
}

/** Gathers what is asked for in one turn of the event loop, or while earlier work runs, and does it all at once. */
export function createBatch<In, Out>(
  work: (items: readonly In[]) => Promise<readonly Out[]>,
): (item: In) => Promise<Out> {
  let waiting: Waiting<In, Out>[] = []
  let isBusy = false

  async function flush(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting.slice(0, MOST_AT_ONCE)
      waiting = waiting.slice(MOST_AT_ONCE)
      await work(batch.map(({ item }) => item)).then(
        (outs) => batch.forEach(({ resolve }, index) => void resolve(outs[index] as Out)),
        (error) => batch.forEach(({ reject }) => void reject(error)),
      )
    }
    isBusy = false
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      if (isBusy) return
      isBusy = true
      setImmediate(flush)
    })
}
