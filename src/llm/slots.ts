/** Lets only so many work at once; the others wait their turn. */
export interface Slots {
  /** Rejects with the signal's reason where the turn does not come in time. */
  take<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T>
}

export function createSlots(count: number): Slots {
  let free = count
  const waiting: (() => void)[] = []

  function release(): void {
    const next = waiting.shift()
    if (next) next()
    else free++
  }

  function waitTurn(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const go = () => {
        signal.removeEventListener('abort', leave)
        resolve()
      }
      const leave = () => {
        waiting.splice(waiting.indexOf(go), 1)
        reject(signal.reason)
      }
      waiting.push(go)
      signal.addEventListener('abort', leave, { once: true })
    })
  }

  return {
    async take(work, signal) {
      signal.throwIfAborted()
      if (free > 0) free--
      else await waitTurn(signal)
      try {
        return await work()
      } finally {
        release()
      }
    },
  }
}
