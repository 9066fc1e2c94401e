import type { Act } from './acts.ts'
import type { LanguageDetector } from './language.ts'
import type { Language, Span } from './report.ts'
import { isOverlapping } from './spans.ts'
import type { Sentence } from './text/sentences.ts'

const LEFTOVER =
  /\{\{[^{}\n]{0,60}\}\}|\{%[^%\n]{0,60}%\}|<<[^<>\n]{1,60}>>|%[A-Z_]{3,30}%|\bX{3,}\b|\bxxx+\b|\b[Ll]orem [Ii]psum\b|\bTODO\b|\bTBD\b|\[(?:[Ii]nsert|[Ee]nter|[Yy]our|[Aa]gent|[Ee]inf(?:ü|ue)gen|[Hh]ier|[Bb]itte|[Vv]ul|[Ii]nvullen|[Jj]ouw|[Uu]w)\b[^\]\n]{0,60}\]/g
const PLACEHOLDER = /\[\p{L}[\p{L} /-]{1,30}\]/gu
const LEAST_WORDS = 6

interface Unread {
  readonly source: string
  readonly masked: readonly Span[]
  readonly sentences: readonly Sentence[]
  readonly language: Language
}

/**
 * What a template left over, outside of code and quotations: `{{name}}`, `XXX` and the like are leftovers; `[Name]` is
 * a name still to fill in; in a draft of the language, a sentence in another covered one is a leftover, too.
 */
export function findLeftovers(
  { source, masked, sentences, language }: Unread,
  detect: LanguageDetector,
): readonly Act[] {
  const isOwn = detect(source, language) === language
  const isMasked = (act: Act) => masked.some((span) => isOverlapping(span, act))
  const found = sentences.flatMap((sentence, index) => {
    const text = source.slice(sentence.start, sentence.end)
    const at = (act: Act['act'], cue: string, from: number, length: number): Act => {
      const start = sentence.start + from
      return { act, cue, start, end: start + length, sentence: index, isStock: false }
    }
    const leftovers = [...text.matchAll(LEFTOVER)].map((found) =>
      at('leftover', 'template', found.index, found[0].length),
    )
    const names = [...text.matchAll(PLACEHOLDER)]
      .filter((found) => !leftovers.some(({ start }) => start === sentence.start + found.index))
      .map((found) => at('placeholder', 'name', found.index, found[0].length))
    const foreign =
      isOwn && isForeign(sentence, text, language, detect) ? [at('leftover', 'other-language', 0, text.length)] : []
    return [...leftovers, ...names, ...foreign]
  })
  return found.filter((act) => act.cue === 'other-language' || !isMasked(act))
}

function isForeign(sentence: Sentence, text: string, language: Language, detect: LanguageDetector): boolean {
  if (sentence.words.length < LEAST_WORDS) return false
  const own = detect(text, language)
  return own !== null && own !== language
}
