import { fold } from '../text/words.ts'
import { LEAST_PART } from './read-step.ts'

/** Numbers for sets of words. */
export interface Symbols {
  /** The number of a set; the same array always gets the same, and cues share the arrays of what they have in common. */
  number(words: readonly string[]): number
  /** The numbers of all sets that a word belongs to. */
  find(word: string): ReadonlySet<number>
  /** How many sets there are. */
  size(): number
}

/** Gives every set of words a number, and every word the numbers of the sets it belongs to. */
export function createSymbols(): Symbols {
  let size = 0
  const numbers = new Map<readonly string[], number>()
  // Groups of words stand in many sets.
  const keys = new Map<string, string>()
  const exact = new Map<string, number[]>()
  const beginnings = new Map<string, number[]>()
  const endings = new Map<string, number[]>()
  /** Of all beginnings and endings: a longer piece of a word need not be looked up. */
  let longest = 0

  function number(words: readonly string[]): number {
    const known = numbers.get(words)
    if (known !== undefined) return known
    const symbol = size++
    numbers.set(words, symbol)
    for (const key of new Set(words.map(keyOf))) file(key, symbol)
    return symbol
  }

  /** A capital in a cue is a formal pronoun and stays; everything else is compared folded. */
  function keyOf(word: string): string {
    const key = keys.get(word) ?? (/^\p{Lu}/u.test(word) ? word : fold(word))
    keys.set(word, key)
    return key
  }

  function file(key: string, symbol: number): void {
    if (key.includes('*')) longest = Math.max(longest, key.length - 1)
    if (key.endsWith('*')) append(beginnings, key.slice(0, -1), symbol)
    else if (key.startsWith('*')) append(endings, key.slice(1), symbol)
    else append(exact, key, symbol)
  }

  function find(word: string): ReadonlySet<number> {
    const found = new Set(exact.get(word))
    for (let length = LEAST_PART; length <= Math.min(longest, word.length); length++) {
      for (const symbol of beginnings.get(word.slice(0, length)) ?? []) found.add(symbol)
      for (const symbol of endings.get(word.slice(word.length - length)) ?? []) found.add(symbol)
    }
    return found
  }

  return { number, find, size: () => size }
}

function append(map: Map<string, number[]>, key: string, symbol: number): void {
  const list = map.get(key)
  if (list) list.push(symbol)
  else map.set(key, [symbol])
}
