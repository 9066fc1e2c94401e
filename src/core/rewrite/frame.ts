import type { Act } from '../acts.ts'
import type { Analysis } from '../engine.ts'
import type { Span } from '../report.ts'
import type { Sentence } from '../text/sentences.ts'
import { blankLeftovers } from './leftovers.ts'
import { toolsOf } from './tools.ts'

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

/** "Th. Borchert": its first name alone, where it was taken for a sentence. */
const INITIAL = /^\p{Lu}\p{L}?\.$/u
const LONGEST_SALUTATION = 90
const MOST_SIGNATURE_WORDS = 8
const MOST_CLOSING_WORDS = 8
/** "Tom", "Mag. Eva Stadler", "[Name]", "Toni, Customer Care", "gez.": nothing but names, and what belongs to them. */
const SIGNATURE =
  /^(?:gez\.|i\. ?[AV]\.|(?:(?:\p{Lu}[\p{L}'’-]*\.?|\[[^\][\n]{1,40}\])\s*){1,4}(?:,\s*[\p{L}\p{N}&+()/ -]{2,40})?(?<![.!?]))$/u

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
  ].map((span) => blankLeftovers(analysis, span) ?? source.slice(span.start, span.end))
  return { parts, end, head: head ?? '', tail: tail ?? '', isOpen: /,$/.test(salutation) }
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

/** Behind the salutation and the white space that follows it; 0 where there is none. */
function salutationEnd({ source, sentences, acts }: Analysis): number {
  const greeting = acts.find((act) => act.act === 'greeting' && act.sentence <= 1)
  const sentence = greeting && sentences[greeting.sentence]
  if (!greeting || !sentence) return 0
  const end = inlineEnd(source, greeting, sentence)
  return end + (/^\s*/.exec(source.slice(end))?.[0].length ?? 0)
}

function inlineEnd(source: string, greeting: Act, sentence: Sentence): number {
  if (sentence.words.length <= MOST_SIGNATURE_WORDS && !/,\s+\p{Ll}/u.test(source.slice(sentence.start, sentence.end)))
    return sentence.end
  const line = source.slice(greeting.start, Math.min(sentence.end, greeting.start + LONGEST_SALUTATION))
  const first = /^[^,!:\n]*[,!:]/.exec(line)
  if (!first) return sentence.words.length <= MOST_CLOSING_WORDS ? sentence.end : greeting.start
  const rest = line.slice(first[0].length)
  const name = /^\s*(?:\p{Lu}[\p{L}.'’-]*\s?){1,3}[,!]/u.exec(rest) ?? greetsAgain(first[0], rest)
  return greeting.start + first[0].length + (name?.[0].length ?? 0)
}

/** "Liebe Kundin, lieber Kunde,": one salutation. */
function greetsAgain(first: string, rest: string): RegExpExecArray | null {
  const stem = /^\s*\p{L}{4}/u.exec(first)?.[0].trim()
  const again = /^\s*(\p{L}{4})[^,!:\n]{1,40}[,!:]/u.exec(rest)
  return stem && again?.[1]?.toLowerCase() === stem.toLowerCase() ? again : null
}

/** Index of the first sentence of the closing; the number of sentences where there is none. */
function signatureStart(analysis: Analysis): number {
  const { sentences } = analysis
  let at = sentences.length
  while (at > 1 && isFrame(analysis, at - 1)) at--
  return at
}

/** A closing or a signature without fault; a name still to fill in is none. */
function isFrame({ source, sentences, acts, firings, language }: Analysis, index: number): boolean {
  const sentence = sentences[index]
  if (!sentence) return false
  const isIn = (span: Span | null) => span !== null && span.start >= sentence.start && span.start < sentence.end
  if (firings.some(({ rule, span }) => rule.severity !== 'advice' && isIn(span))) return false
  if (toolsOf(language).findHollow(sentence).length > 0) return false
  const isClosing = acts.some((act) => act.act === 'closing' && act.sentence === index)
  if (isClosing) return sentence.words.length <= MOST_CLOSING_WORDS
  const before = source.slice(0, sentence.start).trimEnd()
  const text = source.slice(sentence.start, sentence.end)
  if (SIGNATURE.test(text) && /[.!?)\n]$/.test(before)) return true
  if (INITIAL.test(text) && /\n[ \t]*$/.test(source.slice(0, sentence.start))) return true
  const isOwnLine = /\n[ \t]*[-–—~^*_/]*[ \t]*$/.test(source.slice(0, sentence.start)) || /[\^~/–—]$/.test(before)
  if (
    isOwnLine &&
    /,\s*\n\s*\S/.test(source.slice(sentence.end - 1)) &&
    sentence.words.length <= MOST_CLOSING_WORDS &&
    /,$/.test(text.trim() + (source[sentence.end] === ',' ? ',' : ''))
  )
    return true
  return (
    (isOwnLine || /^[\^~/–—-]/.test(text)) && sentence.words.length <= MOST_SIGNATURE_WORDS && !/[.!?…,:]$/.test(text)
  )
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
