import type { Analysis } from '../engine.ts'
import type { Span } from '../report.ts'
import { blankLeftovers } from './leftovers.ts'
import { inRegister } from './register.ts'
import { salutationEnd } from './salutation.ts'
import { faultsInName, signatureStart } from './signature.ts'

/** One sentence of the body; the first one without a salutation on the same line. */
export interface Part extends Span {
  /** Of its sentence in the analysis. */
  readonly index: number
  /** Where the bullet or number in front of it starts; `start` where it has none. */
  readonly bulletStart: number
}

/** A draft taken apart: what stands before the body, the body's sentences, and the closing with its signature. */
export interface Frame {
  readonly parts: readonly Part[]
  /** Where the body ends. */
  readonly end: number
  /** The salutation, and the closing with its signature; what a template left over in them as blanks. */
  readonly head: string
  readonly tail: string
  /** The salutation runs on into the body: "Hallo Ana,". */
  readonly isOpen: boolean
}

export function findFrame(analysis: Analysis): Frame {
  const { source, sentences } = analysis
  const bodyStart = salutationEnd(analysis)
  const body = sentences.slice(0, signatureStart(analysis))
  const parts = body.flatMap((sentence, index) => {
    const whole = withQuotes(sentence, {
      source,
      from: sentences[index - 1]?.end ?? 0,
      until: sentences[index + 1]?.start,
    })
    return toPart(whole, index, bodyStart, source) ?? []
  })
  const salutation = source.slice(0, bodyStart).trimEnd()
  const end = bodyEnd(analysis, parts)
  const headEnd = parts[0]?.bulletStart ?? end
  const [head, tail] = [
    { start: 0, end: headEnd },
    { start: end, end: source.length },
  ].map((span) => blankLeftovers(analysis, span) ?? withoutFault(analysis, span))
  return { parts, end, head: head ?? '', tail: tail ?? '', isOpen: /,$/.test(salutation) }
}

/** What is wrong with a signature asks for the team's name. */
function withoutFault(analysis: Analysis, { start, end }: Span): string {
  const { source, language } = analysis
  const [named] = faultsInName(analysis, start)
  if (!named || named.end > end) return source.slice(start, end)
  const team = inRegister(language.templates.sentences.team ?? {}, '')
  return source.slice(start, named.start) + team + source.slice(named.end, end)
}

interface Around {
  readonly source: string
  /** Where the sentence before ends, and where the next begins. */
  readonly from: number
  readonly until: number | undefined
}

/** With what stands around its words on their line and is no words of its own: “quotes”, addresses, (brackets). */
function withQuotes({ start, end }: Span, { source, from, until = source.length }: Around): Span {
  const before = /[^\n]*$/.exec(source.slice(from, start))?.[0] ?? ''
  const isBefore = from === 0 || /[.!?…]\s*$/.test(source.slice(0, from)) || before.length < start - from
  const lead = /^\s*(?:[-•*–]\s+|\d{1,2}[.)]\s+)?$/.test(before) ? '' : before.trimStart()
  const behind = /[.!?…]$/.test(source.slice(start, end)) ? '' : (/^[^\n]*/.exec(source.slice(end, until))?.[0] ?? '')
  return { start: isBefore ? start - lead.length : start, end: end + behind.trimEnd().length }
}

function toPart(sentence: Span, index: number, bodyStart: number, source: string): Part | null {
  const from = Math.max(sentence.start, bodyStart)
  const end = sentence.start + withoutInitials(source.slice(sentence.start, sentence.end)).length
  if (from >= end) return null
  const bullet = isLineStart(source, from) ? /^(?:[-•*–]\s+|\d{1,2}[.)]\s+)/.exec(source.slice(from, end)) : null
  const start = from + (bullet?.[0].length ?? 0)
  return start < end ? { index, start, end, bulletStart: from } : null
}

/** "… is fixed ^FG", "… soon -Casey": initials behind the last word are no part of the sentence. */
const INITIALS = /\s+(?:\^|~|[-–—/]\s?(?=\p{Lu}))\s?[\p{L}\p{N}]{1,15}$/u

function withoutInitials(text: string): string {
  return text.replace(INITIALS, '')
}

function isLineStart(source: string, at: number): boolean {
  return /(?:^|\n)[ \t]*$/.test(source.slice(Math.max(0, at - 20), at))
}

/** Behind the last body sentence and what else stands on its line, unless the closing begins there. */
function bodyEnd({ source, sentences }: Analysis, parts: readonly Part[]): number {
  const last = parts.at(-1)
  if (!last) return /\s*$/.exec(source)?.index ?? source.length
  const next = sentences[last.index + 1]
  const lineEnd = source.indexOf('\n', last.end)
  const until = Math.min(lineEnd < 0 ? source.length : lineEnd, next?.start ?? source.length)
  const rest = source.slice(last.end, until)
  return last.end + withoutInitials(rest).replace(/[\s^~/–—-]*$/, '').length
}
