/** One step of a cue: a word out of a set, or a gap of at most `gap` words. */
export type Step = { readonly words: readonly string[] } | { readonly gap: number }

/** A cue without its optional parts: one way of saying it. */
export type Sequence = readonly Step[]

/** A cue as it is written: parts one behind the other, of which some are a choice. A sequence is a pattern, too. */
export type Pattern = Step | { readonly any: readonly Pattern[] } | readonly Pattern[]

export type Groups = Readonly<Record<string, readonly string[]>>

const HYPHEN = /[^-]-[^-]/
/** Shorter beginnings and endings of words are never looked for. */
export const LEAST_PART = 2
const WIDEST_GAP = 99
const PART = /\(|\)\??|\.\.\d+|[^\s()]+/g

/** All ways of saying a cue. Throws with what is wrong and what to do. */
export function parseCue(cue: string, groups: Groups): readonly Sequence[] {
  const sequences = expand(readPattern(cue, groups))
  for (const sequence of sequences) assertAnchored(sequence, cue)
  return sequences.map(mergeGaps)
}

/**
 * Reads a cue: words, `a|b` alternatives, `{group}` named word lists, `word?` an optional word, `(some words / others)`
 * alternatives of several words, `(…)?` an optional part, `..3` a gap of up to three words, `word*` and `*word`
 * beginnings and endings. Throws where it cannot be read; that every way begins and ends with a word parseCue sees to.
 */
export function readPattern(cue: string, groups: Groups): Pattern {
  const parts = cue.match(PART) ?? []
  const { pattern, at } = parseParts(parts, 0, groups)
  if (at < parts.length) throw new Error(`")" without "(" in "${cue}": add the opening bracket`)
  return pattern
}

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

/** Gaps become neighbours where what stood between them was optional: together they may skip as much as both. */
function mergeGaps(sequence: Sequence): Sequence {
  if (!hasNeighbours(sequence)) return sequence
  const merged: Step[] = []
  for (const step of sequence) {
    const last = merged.at(-1)
    if (last && 'gap' in last && 'gap' in step) merged[merged.length - 1] = { gap: last.gap + step.gap }
    else merged.push(step)
  }
  return merged
}

function hasNeighbours(sequence: Sequence): boolean {
  let isGap = false
  for (const step of sequence) {
    if (isGap && 'gap' in step) return true
    isGap = 'gap' in step
  }
  return false
}

interface Parsed {
  readonly pattern: Pattern
  readonly at: number
}

function parseParts(parts: readonly string[], from: number, groups: Groups): Parsed {
  const alternatives: Pattern[] = []
  let series: Pattern[] = []
  let at = from
  for (let part = parts[at]; part !== undefined && !part.startsWith(')'); part = parts[at]) {
    if (part === '/') {
      alternatives.push(series)
      series = []
      at++
    } else {
      const next = part === '(' ? parseBracket(parts, at, groups) : parseWord(part, at, groups)
      series.push(next.pattern)
      at = next.at
    }
  }
  return { pattern: alternatives.length > 0 ? { any: [...alternatives, series] } : series, at }
}

function parseBracket(parts: readonly string[], from: number, groups: Groups): Parsed {
  const { pattern, at } = parseParts(parts, from + 1, groups)
  const closing = parts[at]
  if (closing === undefined) throw new Error(`"(" is never closed in "${parts.join(' ')}": add ")"`)
  if (closing === ')') assertChoiceIsClear(parts.slice(from + 1, at), pattern)
  return { pattern: closing === ')?' ? toOptional(pattern) : pattern, at: at + 1 }
}

/** `(a|b c)` is read as "a or b, then c", and nearly always meant as "a, or b c". */
function assertChoiceIsClear(inner: readonly string[], pattern: Pattern): void {
  if (!isSeries(pattern) || pattern.length < 2 || !ownWords(inner).some((part) => part.includes('|'))) return
  throw new Error(`"(${inner.join(' ')})" mixes | with spaces: between alternatives of several words write " / "`)
}

/** Without those in brackets within. */
function ownWords(parts: readonly string[]): readonly string[] {
  let depth = 0
  return parts.filter((part) => {
    if (part === '(') depth++
    else if (part.startsWith(')')) depth--
    else return depth === 0
    return false
  })
}

function parseWord(part: string, at: number, groups: Groups): Parsed {
  const isOptional = part.length > 1 && part.endsWith('?')
  const step = readStep(isOptional ? part.slice(0, -1) : part, groups)
  return { pattern: isOptional ? toOptional(step) : step, at: at + 1 }
}

function toOptional(pattern: Pattern): Pattern {
  return { any: [[], pattern] }
}

interface Reading {
  readonly steps: Map<string, Pattern>
  readonly groups: Map<string, readonly string[]>
}

/** Groups → what was read with them. The same words stand in many cues; what is read once is shared, and numbered once. */
const readings = new WeakMap<Groups, Reading>()

function readingOf(groups: Groups): Reading {
  const known = readings.get(groups) ?? { steps: new Map(), groups: new Map() }
  readings.set(groups, known)
  return known
}

function readStep(part: string, groups: Groups): Pattern {
  const { steps } = readingOf(groups)
  const step = steps.get(part) ?? parseStep(part, groups)
  steps.set(part, step)
  return step
}

/** A gap, or a word of a set; a word with a hyphen stands as two words in a draft and so becomes a way of its own. */
function parseStep(part: string, groups: Groups): Pattern {
  if (/^\.\.\d+$/.test(part)) return toGap(part)
  const all = part.split('|').flatMap((word) => expandWord(word, groups))
  for (const word of all) assertLongEnough(word)
  const words = all.filter((word) => !HYPHEN.test(word))
  if (words.length === all.length) return { words }
  const hyphenated = all
    .filter((word) => HYPHEN.test(word))
    .map((word) => word.split('-').map((piece) => ({ words: [piece] })))
  return { any: words.length > 0 ? [{ words }, ...hyphenated] : hyphenated }
}

function toGap(part: string): Step {
  const gap = Number(part.slice(2))
  if (gap > WIDEST_GAP) throw new Error(`the gap ${part} reaches over whole sentences: at most ..${WIDEST_GAP}`)
  return { gap }
}

function assertLongEnough(word: string): void {
  if (word.includes('*') && word.length < LEAST_PART + 1)
    throw new Error(`"${word}" would find far too many words: write at least ${LEAST_PART} letters beside the *`)
}

function expandWord(word: string, groups: Groups): readonly string[] {
  if (!word.startsWith('{')) return [word]
  const known = readingOf(groups).groups
  const members = known.get(word) ?? expandGroup(word, groups, 0)
  known.set(word, members)
  return members
}

function expandGroup(word: string, groups: Groups, depth: number): readonly string[] {
  if (!word.startsWith('{')) return [word]
  const members = groups[word.slice(1, -1)]
  if (!members) throw new Error(`unknown word group ${word}: add it under "groups" in language.yml`)
  if (depth > 4) throw new Error(`the word group ${word} contains itself: remove it from its own list`)
  return members.flatMap((member) => expandGroup(member, groups, depth + 1))
}

function assertAnchored(sequence: Sequence, cue: string): void {
  const first = sequence[0]
  const last = sequence.at(-1)
  if (!first || !last) throw new Error(`"${cue}" may match nothing: make one word obligatory`)
  if ('gap' in first || 'gap' in last) throw new Error(`"${cue}" starts or ends with a gap: start and end with a word`)
}
