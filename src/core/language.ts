import { LANGUAGES, type Language } from './report.ts'
import type { Rubric } from './rubric.ts'
import { fold, type Token } from './text/words.ts'
import { takeApart } from './text/written.ts'

export type LanguageDetector = (text: string, prior?: Language) => Language | null
/** The same for a text that is taken apart: by the tokens outside of what is masked. */
export type TokenDetector = (tokens: readonly Token[], prior?: Language) => Language | null

const SAMPLE = 400
const LEAST_SHARE = 0.12

/**
 * Tells a text's language by the share of its words that are frequent in each. Null where none is frequent enough or
 * a language without a rubric fits better. `prior` decides a tie, and texts of three words and less.
 */
export function createTokenDetector(rubric: Rubric): TokenDetector {
  const known = LANGUAGES.filter((language) => rubric.languages[language])
  const lists = [
    ...known.map((language) => rubric.languages[language]?.functionWords ?? []),
    ...Object.values(rubric.otherLanguages),
  ]
  const homes = groupByWord(lists)
  return (tokens, prior) => {
    const words = sampleWords(tokens)
    const counts = lists.map(() => 0)
    for (const word of words) for (const list of homes.get(word) ?? []) counts[list] = (counts[list] ?? 0) + 1
    const hits = known.map((language, list) => ({ language, hits: counts[list] ?? 0 }))
    const best = hits.reduce((a, b) => (b.hits > a.hits || (b.hits === a.hits && b.language === prior) ? b : a))
    const foreign = Math.max(0, ...counts.slice(known.length))
    if (best.hits > 0 && best.hits >= foreign && best.hits >= words.length * LEAST_SHARE) return best.language
    return words.length <= 3 && foreign === 0 ? (prior ?? null) : null
  }
}

export function createLanguageDetector(rubric: Rubric): LanguageDetector {
  const detect = createTokenDetector(rubric)
  return (text, prior) => detect(takeApart(text).own, prior)
}

/** Word → the numbers of the lists it stands in: one look-up a word, however many languages there are. */
function groupByWord(lists: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const homes = new Map<string, number[]>()
  for (const [list, words] of lists.entries())
    for (const word of new Set(words.map(fold))) homes.set(word, [...(homes.get(word) ?? []), list])
  return homes
}

function sampleWords(tokens: readonly Token[]): readonly string[] {
  const words: string[] = []
  for (const { kind, text, norm } of tokens) {
    if (words.length === SAMPLE) break
    if (kind === 'word' && /^\p{L}/u.test(text)) words.push(norm)
  }
  return words
}
