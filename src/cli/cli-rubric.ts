import { fileURLToPath } from 'node:url'
import { readRubricDir } from '../config.ts'
import type { Rubric } from '../core/rubric.ts'
import { createKnownRubrics } from '../rubric/known.ts'
import { loadRubric } from '../rubric/load.ts'
import { UsageError } from './usage-error.ts'

/** Beside the built code, where the build leaves the rubric that comes along; and where tools keep what they can do without. */
const KEPT = ['../../node_modules/.cache/checkreply/', '../known/'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
)

/** The rubric of `--rubric`, else of RUBRIC_DIR, else the one that comes along. */
export async function loadCliRubric(dir: string | undefined): Promise<Rubric> {
  const own = fileURLToPath(new URL('../../rubric', import.meta.url))
  const loaded = await loadRubric(dir ?? readRubricDir() ?? own, createKnownRubrics(KEPT))
  if (!loaded.ok) throw new UsageError(['the rubric cannot be used:', ...loaded.problems].join('\n  - '))
  return loaded.rubric
}
