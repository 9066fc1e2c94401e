import { createSymbols } from './symbols.ts'
import { createThreads, type Threads } from './threads.ts'
import { type Entry, growTrie, type Trie } from './trie.ts'
import { createVocabulary, hasSymbol, joinBits } from './vocabulary.ts'

/** A cue found in a list of words: `from` inclusive, `to` exclusive, both indices into the list. */
export interface Match<Payload> {
  readonly payload: Payload
  readonly from: number
  readonly to: number
  /** Of the sets of words it was found by, together. */
  readonly weight: number
}

export interface Automaton<Payload> {
  /** Finds every cue, in order of its end. Linear in the words, whatever they are. */
  match(words: readonly string[]): readonly Match<Payload>[]
}

/** What a set of words weighs, where nobody asks. */
const weighNothing = () => 0

/** Compiles all cues into one automaton over sets of words; cues that begin alike share their states. */
export function compileCues<Payload>(
  entries: readonly Entry<Payload>[],
  weigh: (words: readonly string[]) => number = weighNothing,
): Automaton<Payload> {
  const symbols = createSymbols()
  const trie = growTrie(entries, { ...symbols, weigh })
  const lookUp = createVocabulary(trie.edges, symbols)
  const rooms = [createThreads(trie.size), createThreads(trie.size)] as const
  const ahead = new Uint32Array((symbols.size() >>> 5) + 1)

  function match(words: readonly string[]): readonly Match<Payload>[] {
    const matches: Match<Payload>[] = []
    const known = words.map(lookUp)
    joinBits(known, ahead)
    let [now, next] = rooms
    now.clear()
    for (const [at, { bits, starts }] of known.entries()) {
      const step: Stride<Payload> = { trie, next, ahead, at, matches }
      next.clear()
      advance(now, bits, step)
      for (const node of starts) arrive(node, at, step)
      ;[now, next] = [next, now]
    }
    return matches
  }

  return { match }
}

/** From one word to the next. */
interface Stride<Payload> {
  readonly trie: Trie<Payload>
  readonly next: Threads
  /** The sets that any of the words belongs to: what waits for another waits in vain, and need not be kept. */
  readonly ahead: Uint32Array
  readonly at: number
  readonly matches: Match<Payload>[]
}

/** Takes every cue that is under way over one word: those that wait for it arrive, those that may skip it go on waiting. */
function advance<Payload>(now: Threads, bits: Uint32Array, step: Stride<Payload>): void {
  const { begins, labels, nodes } = step.trie.edges
  const count = now.count()
  for (let thread = 0; thread < count; thread++) {
    const node = now.nodes[thread] as number
    const from = now.froms[thread] as number
    const end = begins[node + 1] as number
    for (let edge = begins[node] as number; edge < end; edge++)
      if (hasSymbol(bits, labels[edge] as number)) arrive(nodes[edge] as number, from, step)
    const left = now.lefts[thread] as number
    if (left > 0) step.next.enter(node, from, left - 1)
  }
}

function arrive<Payload>(node: number, from: number, step: Stride<Payload>): void {
  const { gaps, accepts, weights } = step.trie
  for (const payload of accepts[node] as readonly Payload[])
    step.matches.push({ payload, from, to: step.at + 1, weight: weights[node] as number })
  wait(node, from, 0, step)
  const end = gaps.begins[node + 1] as number
  for (let gap = gaps.begins[node] as number; gap < end; gap++)
    wait(gaps.nodes[gap] as number, from, gaps.labels[gap] as number, step)
}

function wait<Payload>(node: number, from: number, left: number, { trie, next, ahead }: Stride<Payload>): void {
  const { begins, labels } = trie.edges
  const end = begins[node + 1] as number
  let edge = begins[node] as number
  while (edge < end && !hasSymbol(ahead, labels[edge] as number)) edge++
  if (edge < end) next.enter(node, from, left)
}
