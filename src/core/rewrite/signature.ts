import type { Analysis } from '../engine.ts'
import type { Span } from '../report.ts'
import type { Firing } from '../rules.ts'
import { fold } from '../text/words.ts'
import { toolsOf } from './tools.ts'

/** "Th. Borchert": its first name alone, where it was taken for a sentence. */
const INITIAL = /^\p{Lu}\p{L}?\.$/u
const MOST_SIGNATURE_WORDS = 8
const MOST_CLOSING_WORDS = 8
const MOST_LINES = 6
const MOST_NAME_WORDS = 5
const LONGEST_LINE = 60
/** "Tom", "Mag. Eva Stadler", "[Name]", "Toni, Customer Care", "gez.": nothing but names, and what belongs to them. */
const SIGNATURE =
  /^(?:gez\.|i\. ?[AV]\.|(?:(?:\p{Lu}[\p{L}'’-]*\.?|\[[^\][\n]{1,40}\])\s*){1,4}(?:,\s*[\p{L}\p{N}&+()/ -]{2,40})?(?<![.!?]))$/u

/** Index of the first sentence of the closing; the number of sentences where there is none. */
export function signatureStart(analysis: Analysis): number {
  const { sentences } = analysis
  const block = blockStart(analysis)
  const first = block === null ? -1 : sentences.findIndex(({ start }) => start >= block)
  let at = first > 0 ? first : sentences.length
  while (at > 1 && isFrame(analysis, at - 1)) at--
  return at
}

/** Where the last lines begin that are a closing, a name and what belongs to it, whatever is taken for a sentence there. */
function blockStart(analysis: Analysis): number | null {
  const { source, acts, firings } = analysis
  const lines = [...source.matchAll(/^[^\n]+$/gm)]
  const closing = acts.findLast(({ act, start }) => act === 'closing' && isLineStart(source, start))
  const start = closing ? lineStart(source, closing.start) : lastParagraph(source)
  const block = lines.filter(({ index, 0: line }) => index >= (start ?? source.length) && line.trim() !== '')
  const isFaulty = firings.some(
    (one) => one.rule.severity !== 'advice' && one.span && one.span.start >= (start ?? 0) && !isInName(one, analysis),
  )
  const isSignature = block.slice(closing ? 1 : 0).every(({ 0: line }) => isNameLine(line))
  return start !== null && block.length <= MOST_LINES && isSignature && !isFaulty ? start : null
}

/**
 * "Legal Department", "xo Thistle & Moth": what findings quote of a signature behind `from`. Somebody else should sign, or
 * nobody is at fault; the rest of the signature may stay.
 */
export function faultsInName(analysis: Analysis, from: number): readonly Span[] {
  const named = analysis.firings.filter((one) => isInName(one, analysis))
  return named.flatMap(({ span }) => (span && span.start >= from ? span : []))
}

function isInName({ rule, span }: Firing, { source, language }: Pick<Analysis, 'source' | 'language'>): boolean {
  if (rule.severity === 'advice' || !span) return false
  const lineEnd = source.indexOf('\n', span.end)
  const line = source.slice(lineStart(source, span.start), lineEnd < 0 ? source.length : lineEnd)
  const words = line.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
  const isPlain = (word: string) => language.stopWords.includes(fold(word))
  return words.length <= MOST_NAME_WORDS && !words.some(isPlain) && words.some((word) => /^\p{Lu}/u.test(word))
}

function lastParagraph(source: string): number | null {
  const found = /[.!?…)\]]\s*?\n[ \t]*\n(?=[^\n]+\s*$)/.exec(source)
  return found && found.index + found[0].length
}

/** No sentence: at its end stands nothing that ends one, but for a shortened word ("Sarah K."). */
function isNameLine(line: string): boolean {
  const text = line.trim()
  return text.length <= LONGEST_LINE && (!/[.!?…:]$/.test(text) || /\b\p{Lu}\p{L}?\.$/u.test(text))
}

function isLineStart(source: string, at: number): boolean {
  return source.slice(lineStart(source, at), at).trim() === ''
}

function lineStart(source: string, at: number): number {
  return source.lastIndexOf('\n', at - 1) + 1
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
