import type { Pattern, Step } from './pattern.ts'

/** Word lists that cues call by name, as `{name}`. */
export type Groups = Readonly<Record<string, readonly string[]>>

const HYPHEN = /[^-]-[^-]/
/** Shorter beginnings and endings of words are never looked for. */
export const LEAST_PART = 2
const WIDEST_GAP = 99

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

/** A word with its alternatives, or a gap. Throws with what is wrong and what to do. */
export function readStep(part: string, groups: Groups): Pattern {
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
