import { readRubricDir } from '../config.ts'
import type { Rubric } from '../core/rubric.ts'
import type { LoadedRubric } from '../rubric/load.ts'
import { buildRubric, OWN_RUBRIC, recallRubric } from '../rubric/own.ts'
import { UsageError } from './usage-error.ts'

/** The rubric of `--rubric`, else of RUBRIC_DIR, else the one that comes along. */
export async function loadCliRubric(dir: string | undefined): Promise<Rubric> {
  return orUsageError(await recallRubric(dir ?? readRubricDir() ?? OWN_RUBRIC))
}

export async function prepareRubric(): Promise<void> {
  orUsageError(await buildRubric())
}

function orUsageError(loaded: LoadedRubric): Rubric {
  if (!loaded.ok) throw new UsageError(['the rubric cannot be used:', ...loaded.problems].join('\n  - '))
  return loaded.rubric
}
