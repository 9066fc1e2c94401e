import { DOING, FEELING } from '../act-kinds.ts'
import type { Act } from '../acts.ts'
import type { LanguageRubric } from '../rubric.ts'
import type { Sentence } from '../text/sentences.ts'
import { promisesIn } from './guard-promises.ts'
import { readForGuard } from './guard-reading.ts'

/** More than to be in touch is promised by somebody who says so: "I will move your trip free of charge". */
export function isPledge(text: string, sentence: Sentence, language: LanguageRubric): boolean {
  if (!speaksAsSelf(sentence, language)) return false
  return promisesIn(readForGuard(text, language), language).some(({ key }) => !/^no |^(?:contact|soon)$/.test(key))
}

/** Sympathy, or a deed told in the same clause by who did it. */
export function isMeant({ act, isStock, start, end }: Act, sentence: Sentence, language: LanguageRubric): boolean {
  if (isStock || FEELING.has(act)) return !isStock
  const { words, clauses } = sentence
  const own = new Set(clauses.filter((_, at) => (words[at]?.start ?? 0) < end && start < (words[at]?.end ?? 0)))
  const around = { ...sentence, words: words.filter((_, at) => own.has(clauses[at] ?? -1)) }
  return (DOING.has(act) || act === 'passed_on') && speaksAsSelf(around, language)
}

/** Those who write speak of themselves. */
export function speaksAsSelf({ words }: Pick<Sentence, 'words'>, { templates }: LanguageRubric): boolean {
  return words.some(({ norm }) => templates.rebuild?.selves.includes(norm.toLowerCase()))
}
