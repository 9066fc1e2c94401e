import { fileURLToPath } from 'node:url'
import { createKnownRubrics } from './known.ts'
import { type LoadedRubric, loadRubric } from './load.ts'

/** The rubric that comes along. */
export const OWN_RUBRIC = pathOf('../../rubric')
/** Where the build leaves that rubric as it was read. */
const BUILT = pathOf('../known')
/** Where tools keep what they can do without. */
const KEPT = pathOf('../../node_modules/.cache/checkreply')

/** Reads a rubric folder; one that was read before is there at once. */
export function recallRubric(dir: string): Promise<LoadedRubric> {
  return loadRubric(dir, createKnownRubrics([KEPT, BUILT]))
}

/** Part of the build: an installed checkreply, which may write nowhere, then starts as quickly as any. */
export function buildRubric(): Promise<LoadedRubric> {
  return loadRubric(OWN_RUBRIC, createKnownRubrics([BUILT]))
}

function pathOf(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url))
}
