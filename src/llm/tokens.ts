const BYTES_A_TOKEN = 3
const MESSAGE_FRAME = 16

/** More tokens than a text has in any of our languages: they come to about four bytes each. */
export function boundTokens(...texts: readonly string[]): number {
  const bytes = texts.reduce((total, text) => total + Buffer.byteLength(text), 0)
  return Math.ceil(bytes / BYTES_A_TOKEN) + MESSAGE_FRAME * texts.length
}

const USUAL_BYTES = 3.7

/** About as many tokens as a text has. */
export function guessTokens(...texts: readonly string[]): number {
  return Math.ceil(texts.reduce((total, text) => total + Buffer.byteLength(text), 0) / USUAL_BYTES)
}

const CHARACTERS_A_TOKEN = 12

/** Fewer tokens than any text of ours has: a server that counts less has not read it all. */
export function leastTokens(...texts: readonly string[]): number {
  return Math.floor(texts.reduce((total, text) => total + text.length, 0) / CHARACTERS_A_TOKEN)
}
