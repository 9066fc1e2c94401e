import { createLinks, type Links } from './links.ts'
import type { Sequence, Step } from './pattern.ts'

/** Cues that begin alike share their first nodes. Nodes are numbers; the root, before all words, is 0. */
export interface Trie<Payload> {
  readonly size: number
  /** Labelled with the set that the next word must belong to. */
  readonly edges: Links
  /** Labelled with how many words may be skipped. */
  readonly gaps: Links
  /** For each node the cues that are complete there. */
  readonly accepts: readonly (readonly Payload[])[]
}

export interface Entry<Payload> {
  readonly sequence: Sequence
  readonly payload: Payload
}

const NONE: readonly never[] = []

/** Grows the trie of all cues; `number` gives every set of words its number. */
export function growTrie<Payload>(
  entries: readonly Entry<Payload>[],
  number: (words: readonly string[]) => number,
): Trie<Payload> {
  const most = entries.reduce((steps, { sequence }) => steps + sequence.length, 1)
  const [edges, gaps] = [createLinks(most), createLinks(most)]
  const accepts: (readonly Payload[])[] = [NONE]

  function follow(from: number, step: Step): number {
    const node =
      'gap' in step
        ? gaps.follow(from, step.gap, accepts.length)
        : edges.follow(from, number(step.words), accepts.length)
    if (node === accepts.length) accepts.push(NONE)
    return node
  }

  for (const { sequence, payload } of entries) {
    const end = sequence.reduce(follow, 0)
    accepts[end] = [...(accepts[end] ?? NONE), payload]
  }
  const size = accepts.length
  return { size, edges: edges.freeze(size), gaps: gaps.freeze(size), accepts }
}
