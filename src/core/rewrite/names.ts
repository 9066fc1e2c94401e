import type { LanguageRubric } from '../rubric.ts'
import { fold } from '../text/words.ts'
import type { Fact } from './facts.ts'

const WORD = /\p{L}[\p{L}\p{M}'’&-]*/gu

/**
 * Names: where any capital within a sentence shows one, every such word; else what stands behind a title. The first
 * word of a sentence shows nothing.
 */
export function findNames(text: string, language: LanguageRubric, facts: readonly Fact[]): readonly Fact[] {
  const { guard } = language.templates
  if (!guard) return []
  const titles = new Set(guard.titles.map(fold))
  const plain = plainWordsOf(language)
  const found = [...text.matchAll(WORD)]
  return found.flatMap((match, index) => {
    const before = found[index - 1]
    const isTitled = before !== undefined && titles.has(fold(before[0])) && isNext(text, before, match)
    const isPlain = plain.has(fold(match[0]))
    const isName = isTitled || (guard.names === 'capitalised' && !isPlain && !isFirst(text, match.index))
    if (!isName || !isCapitalised(match[0]) || titles.has(fold(match[0]))) return []
    if (facts.some(({ start, end }) => match.index >= start && match.index < end)) return []
    const start = isTitled ? before.index : match.index
    const end = match.index + match[0].replace(/['’]s?$/, '').length
    return [
      {
        guard: 'name' as const,
        key: `name ${fold(text.slice(match.index, end))}`,
        words: text.slice(start, end),
        start,
        end,
      },
    ]
  })
}

const known = new WeakMap<LanguageRubric, ReadonlySet<string>>()

/** Words that name nobody, however they are written: "Dear Ana, Thank you". */
function plainWordsOf(language: LanguageRubric): ReadonlySet<string> {
  const words = known.get(language) ?? new Set([...language.functionWords, ...language.stopWords].map(fold))
  known.set(language, words)
  return words
}

function isNext(text: string, before: RegExpExecArray, match: RegExpExecArray): boolean {
  return /^\.?\s$/.test(text.slice(before.index + before[0].length, match.index))
}

/** English "I" and its contractions are no names, and neither are "TV" and "VAT". */
function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word) && !/^I(?:['’]|$)/.test(word) && !/^\p{Lu}{1,4}s?$/u.test(word)
}

/** At the start of a line, or behind anything but a word, a comma and the like. */
export function isFirst(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at)
  return /(?:^|\n|[:;]-?[()DPp])\s*$/.test(before) || !/[\p{L}\p{N},;&'’/(-]\s*$/u.test(before)
}
