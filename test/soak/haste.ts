import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { createCheck } from '../../src/core/check.ts'
import type { Rubric } from '../../src/core/rubric.ts'

const RUBRIC_FILE = 'CHECKREPLY_SOAK_RUBRIC'

/**
 * A bot that is killed a thousand times reads the rubric a thousand times, which is most of its start: here it finds it
 * read already, and its modules compiled. Gives the environment that says so.
 */
export function makeHaste(rubric: Rubric, folder: string): Readonly<Record<string, string>> {
  const file = join(folder, 'rubric.bin')
  writeFileSync(file, serialize(rubric))
  return { [RUBRIC_FILE]: file, NODE_COMPILE_CACHE: join(folder, 'compiled') }
}

/** The check by the rubric that was read already; nothing where there is none. */
export function readHaste(env: Readonly<Record<string, string | undefined>>) {
  const file = env[RUBRIC_FILE]
  return file === undefined ? {} : { check: createCheck(deserialize(readFileSync(file))) }
}
