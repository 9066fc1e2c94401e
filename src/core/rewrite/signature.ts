import type { Analysis } from '../engine.ts'
import type { Span } from '../report.ts'
import { toolsOf } from './tools.ts'

/** "Th. Borchert": its first name alone, where it was taken for a sentence. */
const INITIAL = /^\p{Lu}\p{L}?\.$/u
const MOST_SIGNATURE_WORDS = 8
const MOST_CLOSING_WORDS = 8
/** "Tom", "Mag. Eva Stadler", "[Name]", "Toni, Customer Care", "gez.": nothing but names, and what belongs to them. */
const SIGNATURE =
  /^(?:gez\.|i\. ?[AV]\.|(?:(?:\p{Lu}[\p{L}'’-]*\.?|\[[^\][\n]{1,40}\])\s*){1,4}(?:,\s*[\p{L}\p{N}&+()/ -]{2,40})?(?<![.!?]))$/u

/** Index of the first sentence of the closing; the number of sentences where there is none. */
export function signatureStart(analysis: Analysis): number {
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
