import { createLinks, type Links } from './links.ts'
import { isSeries, type Pattern, type Step } from './pattern.ts'

/** Cues that begin alike share their first nodes. Nodes are numbers; the root, before all words, is 0. */
export interface Trie<Payload> {
  readonly size: number
  /** Labelled with the set that the next word must belong to. */
  readonly edges: Links
  /** Labelled with how many words may be skipped. */
  readonly gaps: Links
  /** For each node the cues that are complete there. */
  readonly accepts: readonly (readonly Payload[])[]
  /** For each node the sum of what the sets on the way to it weigh. */
  readonly weights: readonly number[]
}

export interface Entry<Payload> {
  readonly pattern: Pattern
  readonly payload: Payload
}

/** A set of words: its number, and its weight. */
export interface WordSets {
  number(words: readonly string[]): number
  size(): number
  weigh(words: readonly string[]): number
}

/** A node behind a gap: where the gap began and how wide it is. */
interface Gap {
  readonly from: number
  readonly most: number
}

const NONE: readonly never[] = []
/** Together the gaps of one cue skip less. */
const MOST_SKIPPED = 2 ** 16

/** Grows the trie of all cues. */
export function growTrie<Payload>(entries: readonly Entry<Payload>[], sets: WordSets): Trie<Payload> {
  for (const { pattern } of entries) numberAll(pattern, sets)
  const [edges, gaps] = [createLinks(sets.size()), createLinks(MOST_SKIPPED)]
  const behind = new Map<number, Gap>()
  const accepts: (readonly Payload[])[] = [NONE]
  const weights = [0]

  /** The nodes behind a pattern that starts at any of `from`. */
  function walk(from: readonly number[], pattern: Pattern): readonly number[] {
    if (isSeries(pattern)) return pattern.reduce(walk, from)
    if (!('any' in pattern)) return from.map((node) => follow(node, pattern))
    return [...new Set(pattern.any.flatMap((one) => walk(from, one)))]
  }

  function follow(from: number, step: Step): number {
    return 'gap' in step
      ? skip(from, step.gap)
      : enter(edges.follow(from, sets.number(step.words), accepts.length), from, step.words)
  }

  /** Gaps become neighbours where what stood between them was optional: together they may skip as much as both. */
  function skip(from: number, most: number): number {
    const before = behind.get(from)
    const gap = before ? { from: before.from, most: before.most + most } : { from, most }
    const node = enter(gaps.follow(gap.from, gap.most, accepts.length), gap.from, NONE)
    behind.set(node, gap)
    return node
  }

  function enter(node: number, from: number, words: readonly string[]): number {
    if (node < accepts.length) return node
    accepts.push(NONE)
    weights.push((weights[from] ?? 0) + sets.weigh(words))
    return node
  }

  for (const { pattern, payload } of entries)
    for (const end of walk([0], pattern)) accepts[end] = [...(accepts[end] ?? NONE), payload]
  const size = accepts.length
  return { size, edges: edges.freeze(size), gaps: gaps.freeze(size), accepts, weights }
}

function numberAll(pattern: Pattern, sets: WordSets): void {
  if (isSeries(pattern)) for (const part of pattern) numberAll(part, sets)
  else if ('any' in pattern) for (const part of pattern.any) numberAll(part, sets)
  else if ('words' in pattern) sets.number(pattern.words)
}
