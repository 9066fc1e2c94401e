/** Lets work on the same key wait its turn, while work on other keys goes on. */
export interface Turns {
  take<T>(key: string, work: () => Promise<T>): Promise<T>
}

/** In-process only: the last to take a turn is the last to write, so the last edit wins. */
export function createTurns(): Turns {
  const last = new Map<string, Promise<unknown>>()
  return {
    take(key, work) {
      const turn = (last.get(key) ?? Promise.resolve()).then(work, work)
      const settled = turn.then(ignore, ignore).then(() => {
        if (last.get(key) === settled) last.delete(key)
      })
      last.set(key, settled)
      return turn
    },
  }
}

function ignore(): void {}
