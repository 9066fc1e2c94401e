/** One step of a cue: a word out of a set, or a gap of at most `gap` words. */
export type Step = { readonly words: readonly string[] } | { readonly gap: number }

/** A cue without its optional parts: one way of saying it. */
export type Sequence = readonly Step[]

export type Groups = Readonly<Record<string, readonly string[]>>

const HYPHEN = /[^-]-[^-]/
/** Shorter beginnings and endings of words are never looked for. */
export const LEAST_PART = 2
const PART = /\(|\)\??|\.\.\d+|[^\s()]+/g

/**
 * Reads a cue: words, `a|b` alternatives, `{group}` named word lists, `word?` an optional word, `(some words / others)`
 * alternatives of several words, `(…)?` an optional part, `..3` a gap of up to three words, `word*` and `*word`
 * beginnings and endings. Throws with what is wrong and what to do.
 */
export function parseCue(cue: string, groups: Groups): readonly Sequence[] {
  const parts = cue.match(PART) ?? []
  const { sequences, at } = parseParts(parts, 0, groups)
  if (at < parts.length) throw new Error(`")" without "(" in "${cue}": add the opening bracket`)
  for (const sequence of sequences) assertAnchored(sequence, cue)
  return sequences.map(mergeGaps)
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
  readonly sequences: readonly Sequence[]
  readonly at: number
}

function parseParts(parts: readonly string[], from: number, groups: Groups): Parsed {
  const alternatives: Sequence[] = []
  let sequences: Step[][] = [[]]
  let at = from
  for (let part = parts[at]; part !== undefined && !part.startsWith(')'); part = parts[at]) {
    if (part === '/') {
      alternatives.push(...sequences)
      sequences = [[]]
      at++
    } else {
      const step = part === '(' ? parseBracket(parts, at, groups) : parseWord(part, at, groups)
      sequences = extend(sequences, step.sequences)
      at = step.at
    }
  }
  return { sequences: [...alternatives, ...sequences], at }
}

function parseBracket(parts: readonly string[], from: number, groups: Groups): Parsed {
  const { sequences, at } = parseParts(parts, from + 1, groups)
  const closing = parts[at]
  if (closing === undefined) throw new Error(`"(" is never closed in "${parts.join(' ')}": add ")"`)
  return { sequences: closing === ')?' ? [[], ...sequences] : sequences, at: at + 1 }
}

function parseWord(part: string, at: number, groups: Groups): Parsed {
  const isOptional = part.length > 1 && part.endsWith('?')
  const sequences = readStep(isOptional ? part.slice(0, -1) : part, groups)
  return { sequences: isOptional ? [[], ...sequences] : sequences, at: at + 1 }
}

/** Each head with each tail behind it. Where there is one tail the heads grow in place: thousands of cues are read at a start. */
function extend(heads: Step[][], tails: readonly Sequence[]): Step[][] {
  const [only] = tails
  if (tails.length !== 1 || !only) return heads.flatMap((head) => tails.map((tail) => head.concat(tail)))
  for (const head of heads) for (const step of only) head.push(step)
  return heads
}

interface Reading {
  readonly steps: Map<string, readonly Sequence[]>
  readonly groups: Map<string, readonly string[]>
}

/** Groups → what was read with them. The same words stand in many cues; what is read once is shared, and numbered once. */
const readings = new WeakMap<Groups, Reading>()

function readingOf(groups: Groups): Reading {
  const known = readings.get(groups) ?? { steps: new Map(), groups: new Map() }
  readings.set(groups, known)
  return known
}

function readStep(part: string, groups: Groups): readonly Sequence[] {
  const { steps } = readingOf(groups)
  const step = steps.get(part) ?? parseStep(part, groups)
  steps.set(part, step)
  return step
}

/** A gap, or a word of a set; a word with a hyphen stands as two words in a draft and so becomes a way of its own. */
function parseStep(part: string, groups: Groups): readonly Sequence[] {
  if (/^\.\.\d+$/.test(part)) return [[{ gap: Number(part.slice(2)) }]]
  const all = part.split('|').flatMap((word) => expandWord(word, groups))
  for (const word of all) assertLongEnough(word)
  const words = all.filter((word) => !HYPHEN.test(word))
  const hyphenated = all
    .filter((word) => HYPHEN.test(word))
    .map((word) => word.split('-').map((piece) => ({ words: [piece] })))
  return words.length > 0 ? [[{ words }], ...hyphenated] : hyphenated
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
