import type { Sentence } from './text/sentences.ts'

const MOST = 3
const SHOUTED = /(?<!\p{L})\p{Lu}{4,}(?!\p{L})/gu
const INSISTING = /[!?]{2,}/
const FACES = /[😠😡🤬👎💩🖕]/u

/**
 * How strongly a customer's message is worded, 0 (calm) to 3 (furious): angry words (two at most count), shouting in
 * capitals, insisting punctuation and angry faces count one each.
 */
export function measureAnger(text: string, sentences: readonly Sentence[], angry: ReadonlySet<string>): number {
  const words = sentences.flatMap((sentence) => sentence.words.filter((word) => angry.has(word.norm.toLowerCase())))
  const signs = [(text.match(SHOUTED) ?? []).length >= 2, INSISTING.test(text), FACES.test(text)]
  return Math.min(MOST, Math.min(2, words.length) + signs.filter(Boolean).length)
}
