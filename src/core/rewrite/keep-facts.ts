import type { Analysis } from '../engine.ts'
import type { Span } from '../report.ts'
import type { LanguageRubric } from '../rubric.ts'
import { isOverlapping } from '../spans.ts'
import { findFacts } from './facts.ts'
import type { GuardId } from './guard.ts'

/** What a blank may hold, brackets not counted. */
const LONGEST = 80
const LONGEST_FACT = 40

/**
 * A replaced part's facts, and what in it is not the agent's own, must not be lost: those its replacement leaves out
 * come back as a blank to word anew.
 */
export function keepFacts({ source, masked, language, acts }: Analysis, part: Span, text: string): string {
  const lost = lostFacts({ source, masked, language, acts }, part, text)
  const blank = language.templates.factBlank || '{facts}'
  const [asked, bare] = [lost.filter(fitsBlank), lost.filter((words) => !fitsBlank(words))]
  const asks = fold(asked, LONGEST - blank.length).map((facts) => blank.replace('{facts}', facts))
  return [text, ...asks, ...bare].filter((piece) => piece !== '').join(' ')
}

interface Kept extends Span {
  readonly guard: GuardId
}

type Original = Pick<Analysis, 'source' | 'masked' | 'language' | 'acts'>

/** Facts of a part, and what in it is not the agent's own, that a text does not hold, in the draft's words. */
export function lostFacts({ source, masked, language, acts }: Original, part: Span, text: string): readonly string[] {
  const inside = ({ start, end }: Span) => start >= part.start && end <= part.end
  const own = masked
    .filter(inside)
    .filter(({ start }) => source[start] !== ':')
    .map((span) => ({ ...span, guard: 'protected' as const }))
  const facts = findFacts(source.slice(part.start, part.end), language)
    .filter(({ isRelative }) => !isRelative)
    .map(({ guard, start, end }) => ({ guard, start: start + part.start, end: end + part.start }))
    .filter((fact) => !own.some((mask) => fact.start >= mask.start && fact.end <= mask.end))
  const kept = new Set(findFacts(text, language).map(({ key }) => key))
  const isKept = (words: string) => {
    const found = findFacts(words, language)
    return (found.length > 0 && found.every(({ key }) => kept.has(key))) || text.includes(words)
  }
  const spans = joinNeighbours(
    source,
    [...facts, ...own].sort((a, b) => a.start - b.start),
  )
  const lost = spans.filter(({ start, end }) => !isKept(source.slice(start, end)))
  const isLaw = acts.some((act) => act.act === 'law' && isOverlapping(act, part))
  return [
    ...new Set(
      lost.map((span) => (isLaw ? source.slice(span.start, span.end) : nameFact(source, span, part, language))),
    ),
  ]
}

/** A bare number says nothing without its noun: "14,000 lamps", "page 41". */
function nameFact(source: string, { start, end }: Span, part: Span, { stopWords, templates }: LanguageRubric): string {
  const words = source.slice(start, end)
  const behind = /^ (\p{Ll}[\p{L}-]+)/u.exec(source.slice(end, part.end))?.[1]
  const before = /(?:^|[\s(])([\p{L}-]{2,}) $/u.exec(source.slice(part.start, start))?.[1]
  const lead = before && templates.rebuild?.leads.includes(before.toLowerCase()) ? `${before} ` : ''
  if (!/^\d[\d.,]*(?: (?:working|business))?$/.test(words)) return lead + words
  if (behind && !stopWords.includes(behind)) return `${lead}${words} ${behind}`
  return lead || (before && before.length > 2 && !stopWords.includes(before.toLowerCase()))
    ? `${before} ${words}`
    : words
}

/** "Randall" and "Stephenson", "12" and "May" are one thing to mention; a number and a name are two. */
function joinNeighbours(source: string, spans: readonly Kept[]): readonly Span[] {
  const joined: Kept[] = []
  for (const span of spans) {
    const before = joined.at(-1)
    const between = before ? source.slice(before.end, span.start) : ''
    const isOne =
      before && /^[ .,]{0,2}(?:\p{L}{2,4} )?$/u.test(between) && (before.guard === 'name') === (span.guard === 'name')
    if (before && isOne) joined[joined.length - 1] = { ...before, end: span.end }
    else joined.push(span)
  }
  return joined
}

function fitsBlank(words: string): boolean {
  return words.length <= LONGEST_FACT && !/[[\]\n]/.test(words)
}

/** Several short facts share a blank. */
function fold(facts: readonly string[], longest: number): readonly string[] {
  const rows: string[] = []
  for (const fact of facts) {
    const last = rows.at(-1)
    if (last !== undefined && last.length + fact.length + 2 <= longest) rows[rows.length - 1] = `${last}, ${fact}`
    else rows.push(fact)
  }
  return rows
}
