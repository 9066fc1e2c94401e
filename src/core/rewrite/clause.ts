import { widenToClauses } from '../clauses.ts'
import type { Analysis } from '../engine.ts'
import type { Span } from '../report.ts'
import { fold } from '../text/words.ts'
import type { Part } from './frame.ts'
import type { ClauseRules } from './tact-rules.ts'

const LEAST_WORDS = 3
/** A list's comma stands nearer to what it parts than a clause's. */
const LEAST_CLAUSE = 3
/** A German relative is an article where a noun follows it. */
const ARTICLE = /^\S+ \p{Lu}/u
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu

/**
 * The part without its faulty clause, where the clause stands at one of its ends and the rest is a sentence by itself;
 * null where it is not, or where the language has no rules for it.
 */
export function cutClause({ source, sentences, language, firings }: Analysis, part: Part): string | null {
  const rules = language.templates.clauses
  const faults = firings.flatMap(({ span }) =>
    span && span.start < part.end && part.start < span.end ? [widenToClauses(span, sentences)] : [],
  )
  if (!rules || faults.length === 0) return null
  const fault = { start: Math.min(...faults.map((s) => s.start)), end: Math.max(...faults.map((s) => s.end)) }
  const pieces = [keepHead(source, part, fault, rules), keepTail(source, part, fault, rules)]
  return pieces.flatMap((piece) => piece ?? []).join(' ') || null
}

/** "A contractor cut a line, which is outside of our hands." → "A contractor cut a line." */
function keepHead(source: string, part: Part, fault: Span, rules: ClauseRules): string | null {
  const before = source.slice(part.start, Math.max(part.start, fault.start))
  const head = /^([\s\S]*)(?:[,;–—(]|:(?=\s))[^,;:–—(]*$/u.exec(before)?.[1]?.trimEnd() ?? ''
  if (countWords(source.slice(part.start + head.length, part.end)) < LEAST_CLAUSE) return null
  const isComplement = rules.complements.includes(firstWord(source.slice(part.start + head.length, part.end)))
  return isSentence(head, rules) && !isComplement ? `${trimJoining(head, rules)}.` : null
}

/** "Gold customers come first, and your box leaves on Monday." → "Your box leaves on Monday." */
function keepTail(source: string, part: Part, fault: Span, rules: ClauseRules): string | null {
  if (rules.neverAlone.includes(firstWord(source.slice(fault.start, part.end)))) return null
  const mark = /^\s*(?:;|:\s|[–—]|,\s+(\p{L}+)(?=\s))\s*/u.exec(source.slice(fault.end, part.end))
  if (!mark || (mark[1] !== undefined && !rules.coordinating.includes(fold(mark[1])))) return null
  const rest = source.slice(fault.end + mark[0].length, part.end)
  const isRelative = rules.relatives.includes(firstWord(rest)) && !ARTICLE.test(rest)
  return isSentence(rest, rules) && !isRelative ? rest.charAt(0).toUpperCase() + rest.slice(1) : null
}

function isSentence(text: string, { verbs, neverAlone, relatives }: ClauseRules): boolean {
  const words = text.match(WORD)?.map(fold) ?? []
  return (
    words.length >= LEAST_WORDS &&
    !neverAlone.includes(words[0] ?? '') &&
    words.some((word) => verbs.includes(word)) &&
    !isOpen(text, [...neverAlone, ...relatives]) &&
    isPaired(text)
  )
}

/** Its last clause only interrupts the main one, which would go on: "Tom, who does our plan". */
function isOpen(text: string, openers: readonly string[]): boolean {
  const last = /,\s*(\p{L}+)[^,]*$/u.exec(text)?.[1]
  return last !== undefined && openers.includes(fold(last))
}

/** What was opened is closed. */
function isPaired(text: string): boolean {
  return text.split('(').length === text.split(')').length && text.split('„').length <= text.split('“').length
}

/** A conjunction that led over to the clause goes with it. */
function trimJoining(head: string, { joining }: ClauseRules): string {
  const last = /[\s,]+(\p{L}+)$/u.exec(head)
  const text = last && joining.includes(fold(last[1] ?? '')) ? head.slice(0, last.index) : head
  return text.replace(/[\s,;:–—-]+$/u, '')
}

function firstWord(text: string): string {
  return fold(text.match(WORD)?.[0] ?? '')
}

function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0
}
