import { LANGUAGES } from '../core/report.ts'
import type { Rubric } from '../core/rubric.ts'
import { crossCheck } from './cross-check.ts'
import type { RubricData } from './data.ts'
import { readRubricFiles } from './files.ts'
import type { KnownRubrics } from './known.ts'
import { toLanguage, toRules } from './normalise.ts'
import { createProblems, type Problems } from './problems.ts'

export type LoadedRubric =
  | { readonly ok: true; readonly rubric: Rubric }
  | { readonly ok: false; readonly problems: readonly string[] }

/**
 * Reads a rubric folder. Every problem of every file is told at once, with file and key and what to do. A rubric that
 * `known` has seen, byte for byte, had none and is not read again.
 */
export async function loadRubric(dir: string, known?: KnownRubrics): Promise<LoadedRubric> {
  const problems = createProblems()
  const { texts, hash } = readRubricFiles(dir, problems)
  if (texts.size === 0) return { ok: false, problems: problems.all }
  const old = await known?.recall(dir, hash)
  if (old) return { ok: true, rubric: toRubric(old, hash, problems) }
  // Only here: reading YAML and schemas costs a start more than the whole first check.
  const { readData } = await import('./read-data.ts')
  const data = readData(texts, problems)
  const rubric = data && toRubric(data, hash, problems)
  if (rubric) checkAll(rubric, problems)
  if (!rubric || problems.all.length > 0) return { ok: false, problems: problems.all }
  await known?.remember(dir, hash, data)
  return { ok: true, rubric }
}

function toRubric({ main, others, languages }: RubricData, hash: string, problems: Problems): Rubric {
  const entries = LANGUAGES.flatMap((id) => {
    const data = languages[id]
    return data ? [[id, toLanguage(id, data, problems)] as const] : []
  })
  return { hash, ...toRules(main, problems), otherLanguages: others, languages: Object.fromEntries(entries) }
}

/** Everything that would be read when it is first needed, too. */
function checkAll(rubric: Rubric, problems: Problems): void {
  for (const { cues, statutory, templates } of Object.values(rubric.languages)) void [cues, statutory, templates]
  crossCheck(rubric, problems)
}
