/** Room for so many jobs at once: those that run, and those on their way into the inbox. */
export interface Places {
  countFree(): number
  isAnyRunning(): boolean
  /** Keeps a place for what is on its way, until it has come. */
  reserve<T>(coming: Promise<T>): Promise<T>
  /** Gives a place to work until it has ended. `onLeft` is told whether there was no other free place. */
  occupy<T>(work: Promise<T>, onLeft: (result: T, wasFull: boolean) => void): Promise<void>
  /** Resolves once all that is here now has ended. */
  settle(): Promise<void>
  isEmpty(): boolean
}

export function createPlaces(width: number): Places {
  const running = new Set<Promise<void>>()
  const coming = new Set<Promise<unknown>>()
  const countFree = () => width - running.size - coming.size
  return {
    countFree,
    isAnyRunning: () => running.size > 0,
    isEmpty: () => running.size + coming.size === 0,
    reserve(taking) {
      coming.add(taking)
      return taking.finally(() => void coming.delete(taking))
    },
    occupy(work, onLeft) {
      const ending = work.then((result) => {
        const wasFull = countFree() <= 0
        running.delete(ending)
        onLeft(result, wasFull)
      })
      running.add(ending)
      return ending
    },
    async settle() {
      await Promise.allSettled([...coming, ...running])
    },
  }
}
