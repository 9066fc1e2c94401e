import type { Templates } from '../rubric.ts'

const BLANK = /\[[^\][\n]{1,80}\]/g

/** The blanks of a rewrite, brackets included, in order of appearance. */
export function findBlanks(text: string): readonly string[] {
  return text.match(BLANK) ?? []
}

/** The text as it would read with its blanks filled, for scoring. */
export function fillBlanks(text: string, templates: Templates): string {
  return text.replace(BLANK, (blank) => templates.fillers[blank.slice(1, -1)] ?? blank.slice(1, -1))
}
