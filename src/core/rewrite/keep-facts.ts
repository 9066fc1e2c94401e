import type { Analysis } from '../engine.ts'
import type { Span } from '../report.ts'
import type { LanguageRubric } from '../rubric.ts'
import { isOverlapping } from '../spans.ts'
import { fold } from '../text/words.ts'
import { findFacts } from './facts.ts'
import { foldFacts } from './fold-facts.ts'
import type { GuardId } from './guard.ts'
import { isFirst } from './names.ts'

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
  const asks = foldFacts(asked, LONGEST - blank.length).map((facts) => blank.replace('{facts}', facts))
  return [text, ...asks, ...bare].filter((piece) => piece !== '').join(' ')
}

interface Kept extends Span {
  readonly guard: GuardId
}

type Original = Pick<Analysis, 'source' | 'masked' | 'language' | 'acts'>

/**
 * Facts of a part, and what in it is not the agent's own, that a text does not hold, in the draft's words: those around
 * them, where `wordsAround` gives any.
 */
export function lostFacts(
  { source, masked, language, acts }: Original,
  part: Span,
  text: string,
  wordsAround: (fact: Span) => string | null = () => null,
): readonly string[] {
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
    return (found.length > 0 && found.every(({ key }) => kept.has(key))) || (/\D/.test(words) && text.includes(words))
  }
  const spans = joinNeighbours(
    source,
    [...facts, ...own].sort((a, b) => a.start - b.start),
  )
  const lost = spans.filter(({ start, end }) => !isKept(source.slice(start, end)))
  const isLaw = acts.some((act) => act.act === 'law' && isOverlapping(act, part))
  const nameOf = (span: Kept) =>
    isLaw
      ? source.slice(span.start, span.end)
      : (wordsAround(span) ?? nameFact({ source, masked, language, acts }, span, part))
  return [...new Set(lost.map(nameOf))]
}

const MOST_BEHIND = 24

/** A bare number says nothing without its noun: "14,000 lamps", "page 41", "Version 5"; a day without its "until". */
function nameFact({ source, language }: Original, { start: at, end, guard }: Kept, part: Span): string {
  const start = at - (/[\p{L}]+-$/u.exec(source.slice(part.start, at))?.[0].length ?? 0)
  const words = source.slice(start, end)
  const before = /(?:^|[\s(])([\p{L}-]{2,}) $/u.exec(source.slice(part.start, start))?.[1] ?? ''
  const leads = language.templates.rebuild?.leads ?? []
  if (guard !== 'name' && guard !== 'protected' && leads.includes(before.toLowerCase())) return `${before} ${words}`
  if (!/^\d[\d.,]*$|(?:working|business)$/.test(words)) return words
  const isInner = before !== '' && !isFirst(source, start - before.length - 1)
  if (isInner && /^\p{Lu}/u.test(before)) return `${before} ${words}`
  const behind = /^ ([\p{L}-]+)/u.exec(source.slice(end, part.end))?.[1] ?? ''
  if (isNoun(behind, language) || /working|business/.test(words)) return `${words} ${behind}`.trim()
  return isNoun(before, language) ? `${before} ${words}` : words
}

/** As far as a word alone can tell: German writes nouns with a capital. */
function isNoun(word: string, { stopWords, templates }: LanguageRubric): boolean {
  if (word === '' || word.length > MOST_BEHIND) return false
  if (templates.topic.nouns === 'capitalised') return /^\p{Lu}/u.test(word)
  const norm = fold(word).toLowerCase()
  const isVerb = templates.topic.verbEndings.some((ending) => norm.endsWith(ending))
  return !isVerb && !stopWords.includes(norm) && templates.clauses?.verbs.includes(norm) !== true
}

/** "Randall" and "Stephenson", "12" and "May", "9" and "17 Uhr" are one thing to mention; a number and a name are two. */
function joinNeighbours(source: string, spans: readonly Kept[]): readonly Kept[] {
  const joined: Kept[] = []
  for (const span of spans) {
    const before = joined.at(-1)
    const between = before ? source.slice(before.end, span.start) : ''
    const isOne =
      before &&
      /^(?:[ .,]{0,2}|[ ,]{1,2}\p{L}{2,4} | ?[–&-] ?)$/u.test(between) &&
      (before.guard === 'name') === (span.guard === 'name')
    if (before && isOne) joined[joined.length - 1] = { ...before, end: span.end }
    else joined.push(span)
  }
  return joined
}

function fitsBlank(words: string): boolean {
  return words.length <= LONGEST_FACT && !/[[\]\n]/.test(words)
}
