import type { Act } from './acts.ts'
import type { TokenDetector } from './language.ts'
import type { Language } from './report.ts'
import { outside } from './spans.ts'
import type { Sentence } from './text/sentences.ts'
import type { Written } from './text/written.ts'

const LEFTOVER =
  /\{\{[^{}\n]{0,60}\}\}|\{%[^%\n]{0,60}%\}|<<[^<>\n]{1,60}>>|%[A-Z_]{3,30}%|\bX{3,}\b|\bxxx+\b|\b[Ll]orem [Ii]psum\b|\bTODO\b|\bTBD\b|\[(?:[Ii]nsert|[Ee]nter|[Yy]our|[Aa]gent|[Ee]inf(?:ü|ue)gen|[Hh]ier|[Bb]itte|[Vv]ul|[Ii]nvullen|[Jj]ouw|[Uu]w)\b[^\]\n]{0,60}\]/g
const PLACEHOLDER = /\[\p{L}[\p{L} /-]{1,30}\]/gu
/** Fewer share a word or two with some other language by chance: names, a line of figures. */
const LEAST_WORDS = 8

interface Unread {
  readonly draft: Written
  readonly sentences: readonly Sentence[]
  readonly language: Language
}

/**
 * What a template left over, outside of code and quotations: `{{name}}`, `XXX` and the like are leftovers; `[Name]` is
 * a name still to fill in; in a draft of the language, a sentence in another covered one is a leftover, too.
 */
export function findLeftovers(unread: Unread, detect: TokenDetector): readonly Act[] {
  const { masked } = unread.draft
  const leftovers = outside(findSigns(unread, LEFTOVER, { act: 'leftover', cue: 'template' }), masked)
  const known = new Set(leftovers.map(({ start }) => start))
  const names = outside(findSigns(unread, PLACEHOLDER, { act: 'placeholder', cue: 'name' }), masked)
  const foreign = findForeign(unread, detect)
  return [...leftovers, ...names.filter(({ start }) => !known.has(start)), ...foreign].sort(bySentence)
}

function findSigns({ draft, sentences }: Unread, sign: RegExp, kind: Pick<Act, 'act' | 'cue'>): readonly Act[] {
  if (draft.source.search(sign) < 0) return []
  return sentences.flatMap(({ start, end }, sentence) =>
    [...draft.source.slice(start, end).matchAll(sign)].map((found) => {
      const from = start + found.index
      return { ...kind, start: from, end: from + found[0].length, sentence, isStock: false }
    }),
  )
}

function findForeign({ draft, sentences, language }: Unread, detect: TokenDetector): readonly Act[] {
  if (detect(draft.own, language) !== language) return []
  let at = 0
  return sentences.flatMap(({ start, end, words }, sentence): readonly Act[] => {
    while ((draft.own[at]?.start ?? end) < start) at++
    const first = at
    while ((draft.own[at]?.start ?? end) < end) at++
    if (words.filter(({ norm }) => /^\p{L}/u.test(norm)).length < LEAST_WORDS) return []
    const other = detect(draft.own.slice(first, at), language) ?? language
    return other === language ? [] : [{ act: 'leftover', cue: 'other-language', start, end, sentence, isStock: false }]
  })
}

function bySentence(a: Act, b: Act): number {
  return a.sentence - b.sentence
}
