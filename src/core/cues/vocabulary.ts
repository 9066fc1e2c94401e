import type { Links } from './links.ts'
import type { Symbols } from './symbols.ts'

/** What a word means to the cues. */
export interface Known {
  /** One bit for each set of words: whether it belongs. Empty for a word that no cue knows. */
  readonly bits: Uint32Array
  /** Where cues that begin with this word are behind it. */
  readonly starts: readonly number[]
}

/** So many words' look-ups are kept. */
const MOST_KEPT = 4096
const UNKNOWN: Known = { bits: new Uint32Array(0), starts: [] }

/** The same words come back in every draft, so what was looked up is kept, up to a bound. */
export function createVocabulary({ begins, labels, nodes }: Links, symbols: Symbols): (word: string) => Known {
  const starts = new Map<number, number>()
  for (let at = 0; at < (begins[1] ?? 0); at++) starts.set(labels[at] ?? 0, nodes[at] ?? 0)
  const seen = new Map<string, Known>()

  function lookUp(word: string): Known {
    const known = seen.get(word)
    if (known) return known
    if (seen.size >= MOST_KEPT) seen.clear()
    const found = symbols.find(word)
    const learnt = found.size === 0 ? UNKNOWN : learn(found)
    seen.set(word, learnt)
    return learnt
  }

  function learn(found: ReadonlySet<number>): Known {
    const bits = new Uint32Array((symbols.size() >>> 5) + 1)
    for (const symbol of found) bits[symbol >>> 5] = (bits[symbol >>> 5] ?? 0) | (1 << (symbol & 31))
    return { bits, starts: [...found].flatMap((symbol) => starts.get(symbol) ?? []) }
  }

  return lookUp
}

export function hasSymbol(bits: Uint32Array, symbol: number): boolean {
  return (((bits[symbol >>> 5] ?? 0) >>> (symbol & 31)) & 1) === 1
}

/** Puts the sets that any of the words belongs to into `joined`. */
export function joinBits(words: readonly Known[], joined: Uint32Array): void {
  joined.fill(0)
  for (const { bits } of words)
    for (let at = 0; at < bits.length; at++) joined[at] = (joined[at] as number) | (bits[at] as number)
}
