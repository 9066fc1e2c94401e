import { fold } from '../text/words.ts'

/** So many words' look-ups are kept. */
const MOST_KEPT = 4096

/** Gives every distinct set of words a number, and every word the numbers of the sets it belongs to. */
export function createSymbols() {
  const sets = new Map<string, number>()
  // The ways of saying one cue share their steps: most lists come back as the same array.
  const added = new WeakMap<readonly string[], number>()
  const exact = new Map<string, number[]>()
  const beginnings = new Map<string, number[]>()
  const endings = new Map<string, number[]>()
  const seen = new Map<string, ReadonlySet<number>>()
  /** Of all beginnings and endings: a longer piece of a word need not be looked up. */
  let longest = 0

  function add(words: readonly string[]): number {
    const symbol = added.get(words) ?? addSet([...new Set(words.map(toKey))].sort())
    added.set(words, symbol)
    return symbol
  }

  function addSet(keys: readonly string[]): number {
    const name = keys.join('|')
    const known = sets.get(name)
    if (known !== undefined) return known
    const symbol = sets.size
    sets.set(name, symbol)
    for (const key of keys) file(key, symbol)
    return symbol
  }

  function file(key: string, symbol: number): void {
    if (key.includes('*')) longest = Math.max(longest, key.length - 1)
    if (key.endsWith('*')) append(beginnings, key.slice(0, -1), symbol)
    else if (key.startsWith('*')) append(endings, key.slice(1), symbol)
    else append(exact, key, symbol)
  }

  /** The same words come back in every draft, so what was looked up is kept, up to a bound. */
  function lookUp(word: string): ReadonlySet<number> {
    const known = seen.get(word)
    if (known) return known
    if (seen.size >= MOST_KEPT) seen.clear()
    const found = search(word)
    seen.set(word, found)
    return found
  }

  function search(word: string): ReadonlySet<number> {
    const found = new Set(exact.get(word))
    for (let length = 2; length <= Math.min(longest, word.length); length++) {
      for (const symbol of beginnings.get(word.slice(0, length)) ?? []) found.add(symbol)
      for (const symbol of endings.get(word.slice(word.length - length)) ?? []) found.add(symbol)
    }
    return found
  }

  return { add, lookUp }
}

/** A capital in a cue is a formal pronoun and stays; everything else is compared folded. */
function toKey(word: string): string {
  return /^\p{Lu}/u.test(word) ? word : fold(word)
}

function append(map: Map<string, number[]>, key: string, symbol: number): void {
  const list = map.get(key)
  if (list) list.push(symbol)
  else map.set(key, [symbol])
}
