import { fileURLToPath } from 'node:url'
import { readRubricDir } from '../config.ts'
import type { Rubric } from '../core/rubric.ts'
import { createKnownRubrics } from '../rubric/known.ts'
import { loadRubric } from '../rubric/load.ts'
import { UsageError } from './usage-error.ts'

/** The rubric that comes along. */
const OWN = pathOf('../../rubric')
/** Where the build leaves that rubric as it was read. */
const BUILT = pathOf('../known')
/** Where tools keep what they can do without. */
const KEPT = pathOf('../../node_modules/.cache/checkreply')

/** The rubric of `--rubric`, else of RUBRIC_DIR, else the one that comes along. */
export async function loadCliRubric(dir: string | undefined): Promise<Rubric> {
  return load(dir ?? readRubricDir() ?? OWN, [KEPT, BUILT])
}

/** Part of the build: an installed checkreply, which may write nowhere, then starts as quickly as any. */
export async function prepareRubric(): Promise<void> {
  await load(OWN, [BUILT])
}

async function load(dir: string, kept: readonly string[]): Promise<Rubric> {
  const loaded = await loadRubric(dir, createKnownRubrics(kept))
  if (!loaded.ok) throw new UsageError(['the rubric cannot be used:', ...loaded.problems].join('\n  - '))
  return loaded.rubric
}

function pathOf(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url))
}
