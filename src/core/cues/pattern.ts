/** One step of a cue: a word out of a set, or a gap of at most `gap` words. */
export type Step = { readonly words: readonly string[] } | { readonly gap: number }

/** A cue without its optional parts: one way of saying it. */
export type Sequence = readonly Step[]

/** A cue as it is written: parts one behind the other, of which some are a choice. A sequence is a pattern, too. */
export type Pattern = Step | { readonly any: readonly Pattern[] } | readonly Pattern[]

/** Every way through a pattern. */
export function expand(pattern: Pattern): readonly Sequence[] {
  if (isSeries(pattern)) return pattern.reduce<readonly Sequence[]>((heads, part) => extend(heads, expand(part)), [[]])
  return 'any' in pattern ? pattern.any.flatMap(expand) : [[pattern]]
}

export function isSeries(pattern: Pattern): pattern is readonly Pattern[] {
  return Array.isArray(pattern)
}

function extend(heads: readonly Sequence[], tails: readonly Sequence[]): readonly Sequence[] {
  return heads.flatMap((head) => tails.map((tail) => [...head, ...tail]))
}
