import { LANGUAGES, type Language } from '../../../src/core/report.ts'
import type { LanguageRubric, Rubric } from '../../../src/core/rubric.ts'
import { loadRubric } from '../../../src/rubric/load.ts'
import { RUBRIC_DIR } from '../../rubric/rubric-dir.ts'

const loaded = await loadRubric(RUBRIC_DIR)
if (!loaded.ok) throw new Error(loaded.problems.join('\n'))

/** The rubric that comes along. */
export const rubric: Rubric = loaded.rubric

export function aRealLanguage(id: Language): LanguageRubric {
  const language = rubric.languages[id]
  if (!language) throw new Error(`${id} is not covered`)
  return language
}

export const realLanguages: readonly LanguageRubric[] = LANGUAGES.map(aRealLanguage)
