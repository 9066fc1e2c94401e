import { LANGUAGES, type Language } from './report.ts'
import type { Rubric } from './rubric.ts'
import { maskSource } from './text/mask.ts'
import { fold, tokenize } from './text/words.ts'

export type LanguageDetector = (text: string, prior?: Language) => Language | null

const SAMPLE = 400
const LEAST_SHARE = 0.12

/**
 * Tells a text's language by the share of its words that are frequent in each. Null where none is frequent enough or
 * a language without a rubric fits better. `prior` decides a tie, and texts of three words and less.
 */
export function createLanguageDetector(rubric: Rubric): LanguageDetector {
  const known = LANGUAGES.flatMap((language) => {
    const rules = rubric.languages[language]
    return rules ? [{ language, words: new Set(rules.functionWords.map(fold)) }] : []
  })
  const others = Object.values(rubric.otherLanguages).map((words) => new Set(words.map(fold)))
  return (text, prior) => {
    const words = sampleWords(text)
    const share = (own: ReadonlySet<string>) => words.filter((word) => own.has(word)).length
    const hits = known.map(({ language, words: own }) => ({ language, hits: share(own) }))
    const best = hits.reduce((a, b) => (b.hits > a.hits || (b.hits === a.hits && b.language === prior) ? b : a))
    const foreign = Math.max(0, ...others.map(share))
    if (best.hits > 0 && best.hits >= foreign && best.hits >= words.length * LEAST_SHARE) return best.language
    return words.length <= 3 && foreign === 0 ? (prior ?? null) : null
  }
}

function sampleWords(text: string): readonly string[] {
  return tokenize(text, maskSource(text))
    .filter((token) => token.kind === 'word' && /^\p{L}/u.test(token.text))
    .slice(0, SAMPLE)
    .map((token) => fold(token.text))
}
