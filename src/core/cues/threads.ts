/** The cues that are under way before one word: where each is, where it started, and how many words it may still skip. */
export interface Threads {
  readonly nodes: Int32Array
  readonly froms: Int32Array
  readonly lefts: Int32Array
  count(): number
  clear(): void
  /** At most one thread a node is kept: the one that may skip most, then the one that started last. */
  enter(node: number, from: number, left: number): void
}

/** Room for one thread a node, made once: making them anew at every word would take most of the time. */
export function createThreads(size: number): Threads {
  const [nodes, froms, lefts] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)]
  /** Node → its thread, where `epochs` says that this is not of an earlier word. */
  const places = new Int32Array(size)
  const epochs = new Float64Array(size)
  let epoch = 1
  let count = 0

  function enter(node: number, from: number, left: number): void {
    if (epochs[node] !== epoch) {
      epochs[node] = epoch
      places[node] = count
      nodes[count] = node
      put(count++, from, left)
      return
    }
    const place = places[node] ?? 0
    const other = lefts[place] ?? 0
    if (left > other || (left === other && from > (froms[place] ?? 0))) put(place, from, left)
  }

  function put(place: number, from: number, left: number): void {
    froms[place] = from
    lefts[place] = left
  }

  function clear(): void {
    count = 0
    epoch++
  }

  return { nodes, froms, lefts, count: () => count, clear, enter }
}
