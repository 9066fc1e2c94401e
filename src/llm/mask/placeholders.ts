import type { Kind } from './spans.ts'

const PLACEHOLDER = /\[[A-Z]+_\d+\]/g

export interface Placeholders {
  /** The same for the same value, and for no other. */
  give(kind: Kind, value: string): string
  /** The text with values in the place of the placeholders that were given; others stay as they are. */
  resolve(text: string): string
}

/** Numbers placeholders as they are asked for, leaving out all that the texts hold already. */
export function createPlaceholders(texts: readonly string[]): Placeholders {
  const taken = new Set(texts.flatMap((text) => text.match(PLACEHOLDER) ?? []))
  const byValue = new Map<string, string>()
  const values = new Map<string, string>()
  const last = new Map<Kind, number>()

  function nextOf(kind: Kind): string {
    let number = (last.get(kind) ?? 0) + 1
    while (taken.has(`[${kind}_${number}]`)) number++
    last.set(kind, number)
    return `[${kind}_${number}]`
  }

  function give(kind: Kind, value: string): string {
    const placeholder = byValue.get(value) ?? nextOf(kind)
    byValue.set(value, placeholder)
    values.set(placeholder, value)
    return placeholder
  }

  function resolve(text: string): string {
    return text.replace(PLACEHOLDER, (placeholder) => values.get(placeholder) ?? placeholder)
  }

  return { give, resolve }
}
