import type { Analysis } from '../engine.ts'
import type { Span } from '../report.ts'
import { maskSource } from '../text/mask.ts'
import { findFacts } from './facts.ts'

const LONGEST = 66

/**
 * A replaced part's facts, and what in it is not the agent's own, must not be lost: those its replacement leaves out
 * come back as a blank to word anew.
 */
export function keepFacts({ source, language }: Analysis, part: Span, text: string): string {
  const lost = lostOf(source, part, text, language)
  const asks = fold(lost).map((facts) => (language.templates.factBlank || '{facts}').replace('{facts}', facts))
  return [text, ...asks].filter((piece) => piece !== '').join(' ')
}

function lostOf(source: string, part: Span, text: string, language: Analysis['language']): readonly string[] {
  const inside = ({ start, end }: Span) => start >= part.start && end <= part.end
  const own = maskSource(source)
    .filter(inside)
    .filter(({ start }) => source[start] !== ':')
  const facts = findFacts(source.slice(part.start, part.end), language)
    .filter(({ isRelative }) => !isRelative)
    .map(({ start, end }) => ({ start: start + part.start, end: end + part.start }))
    .filter((fact) => !own.some((mask) => fact.start >= mask.start && fact.end <= mask.end))
  const kept = new Set(findFacts(text, language).map(({ key }) => key))
  const isKept = (words: string) => findFacts(words, language).some(({ key }) => kept.has(key)) || text.includes(words)
  const words = [...facts, ...own].sort((a, b) => a.start - b.start).map(({ start, end }) => source.slice(start, end))
  return [...new Set(words)].filter((word) => !isKept(word))
}

/** Several short facts share a blank; one that holds a bracket or a line break of its own stays outside. */
function fold(facts: readonly string[]): readonly string[] {
  const rows: string[] = []
  for (const fact of facts) {
    const last = rows.at(-1)
    if (last !== undefined && last.length + fact.length + 2 <= LONGEST - 26) rows[rows.length - 1] = `${last}, ${fact}`
    else rows.push(fact)
  }
  return rows
}
