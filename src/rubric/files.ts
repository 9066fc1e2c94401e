import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Problems } from './problems.ts'

/** A rubric folder as read: path inside the folder (with `/`) → text. */
export interface RubricFiles {
  readonly texts: ReadonlyMap<string, string>
  /** Of all files, their names and bytes. */
  readonly hash: string
}

/** Reads every YAML file of the folder; that there is none becomes a problem. */
export function readRubricFiles(dir: string, problems: Problems): RubricFiles {
  const names = listFiles(dir, problems)
  const texts = names.map((name) => readFileSync(join(dir, name), 'utf8'))
  const hash = createHash('sha256')
  for (const [at, name] of names.entries()) hash.update(`${name}\0${texts[at]}\0`)
  return { texts: new Map(names.map((name, at) => [name, texts[at] ?? ''])), hash: hash.digest('hex').slice(0, 12) }
}

function listFiles(dir: string, problems: Problems): readonly string[] {
  try {
    const names = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    return names
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith('.yml'))
      .sort()
  } catch {
    problems.add(dir, '', 'there is no such folder: set RUBRIC_DIR or --rubric to a folder that holds rubric.yml')
    return []
  }
}
