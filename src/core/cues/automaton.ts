import type { Sequence } from './pattern.ts'
import { createSymbols } from './symbols.ts'

/** A cue found in a list of words: `from` inclusive, `to` exclusive, both indices into the list. */
export interface Match<Payload> {
  readonly payload: Payload
  readonly from: number
  readonly to: number
}

export interface Automaton<Payload> {
  /** Finds every cue, in order of its end. Linear in the words, whatever they are. */
  match(words: readonly string[]): readonly Match<Payload>[]
}

export interface Entry<Payload> {
  readonly sequence: Sequence
  readonly payload: Payload
}

interface Node<Payload> {
  readonly id: number
  readonly edges: Map<number, Node<Payload>>
  readonly gaps: Map<number, Node<Payload>>
  readonly accepts: Payload[]
}

interface Thread<Payload> {
  readonly node: Node<Payload>
  readonly from: number
  /** How many words may still be skipped before the next step. */
  readonly left: number
}

/** Compiles all cues into one automaton over sets of words; cues that begin alike share their states. */
export function compileCues<Payload>(entries: readonly Entry<Payload>[]): Automaton<Payload> {
  const symbols = createSymbols()
  let count = 0
  const createNode = (): Node<Payload> => ({ id: count++, edges: new Map(), gaps: new Map(), accepts: [] })
  const root = createNode()
  for (const { sequence, payload } of entries) {
    let node = root
    for (const step of sequence)
      node =
        'gap' in step ? child(node.gaps, step.gap, createNode) : child(node.edges, symbols.add(step.words), createNode)
    node.accepts.push(payload)
  }
  const places = createPlaces<Payload>(count)
  return { match: (words) => run(root, words, symbols.lookUp, places) }
}

function child<Payload>(children: Map<number, Node<Payload>>, key: number, create: () => Node<Payload>): Node<Payload> {
  let node = children.get(key)
  if (!node) {
    node = create()
    children.set(key, node)
  }
  return node
}

function run<Payload>(
  root: Node<Payload>,
  words: readonly string[],
  lookUp: (word: string) => ReadonlySet<number>,
  places: Places<Payload>,
): readonly Match<Payload>[] {
  const matches: Match<Payload>[] = []
  let threads: Thread<Payload>[] = []
  for (const [at, word] of words.entries()) {
    const symbols = lookUp(word)
    const next: Thread<Payload>[] = []
    places.clear()
    threads.push({ node: root, from: at, left: 0 })
    for (const thread of threads) {
      const from = thread.node === root ? at : thread.from
      for (const node of step(thread.node.edges, symbols)) {
        for (const payload of node.accepts) matches.push({ payload, from, to: at + 1 })
        if (node.edges.size > 0) places.enter(next, { node, from, left: 0 })
        for (const [gap, inner] of node.gaps) places.enter(next, { node: inner, from, left: gap })
      }
      if (thread.left > 0) places.enter(next, { node: thread.node, from: thread.from, left: thread.left - 1 })
    }
    threads = next
  }
  return matches
}

/** Where these symbols lead. A frequent word belongs to many sets and most states know one: the fewer are walked. */
function step<Payload>(
  edges: ReadonlyMap<number, Node<Payload>>,
  symbols: ReadonlySet<number>,
): readonly Node<Payload>[] {
  const reached: Node<Payload>[] = []
  if (edges.size < symbols.size) {
    for (const [symbol, node] of edges) if (symbols.has(symbol)) reached.push(node)
    return reached
  }
  for (const symbol of symbols) {
    const node = edges.get(symbol)
    if (node) reached.push(node)
  }
  return reached
}

interface Places<Payload> {
  clear(): void
  enter(threads: Thread<Payload>[], thread: Thread<Payload>): void
}

/** Keeps at most one thread a state: the one that may wait longest, then the one that started last. */
function createPlaces<Payload>(states: number): Places<Payload> {
  const places = new Int32Array(states)
  const epochs = new Float64Array(states)
  let epoch = 0
  return {
    clear: () => {
      epoch++
    },
    enter: (threads, thread) => {
      const state = thread.node.id
      const place = places[state] ?? 0
      const other = epochs[state] === epoch ? threads[place] : undefined
      if (!other) {
        epochs[state] = epoch
        places[state] = threads.length
        threads.push(thread)
      } else if (thread.left > other.left || (thread.left === other.left && thread.from > other.from)) {
        threads[place] = thread
      }
    },
  }
}
