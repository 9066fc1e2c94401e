import { expand, isSeries, type Pattern, type Sequence, type Step } from './pattern.ts'
import { type Groups, readStep } from './read-step.ts'

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
  assertChoiceIsClear(parts.slice(from + 1, at), pattern)
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

function assertAnchored(sequence: Sequence, cue: string): void {
  const first = sequence[0]
  const last = sequence.at(-1)
  if (!first || !last) throw new Error(`"${cue}" may match nothing: make one word obligatory`)
  if ('gap' in first || 'gap' in last) throw new Error(`"${cue}" starts or ends with a gap: start and end with a word`)
}
