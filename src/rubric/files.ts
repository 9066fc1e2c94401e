import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseDocument, parse as parseYaml } from 'yaml'
import type { Problems } from './problems.ts'

/** A rubric folder as read: path inside the folder (with `/`) → content. */
export interface RubricFiles {
  readonly contents: ReadonlyMap<string, unknown>
  /** Of all files, their names and bytes. */
  readonly hash: string
}

/** Reads every YAML file of the folder; what cannot be read or parsed becomes a problem. */
export async function readRubricFiles(dir: string, problems: Problems): Promise<RubricFiles> {
  const contents = new Map<string, unknown>()
  const hash = createHash('sha256')
  for (const name of await listFiles(dir, problems)) {
    const text = await readFile(join(dir, name), 'utf8')
    hash.update(name).update('\0').update(text).update('\0')
    contents.set(name, parse(name, text, problems))
  }
  return { contents, hash: hash.digest('hex').slice(0, 12) }
}

async function listFiles(dir: string, problems: Problems): Promise<readonly string[]> {
  try {
    const names = await readdir(dir, { recursive: true })
    return names
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith('.yml'))
      .sort()
  } catch {
    problems.add(dir, '', 'there is no such folder: set RUBRIC_DIR or --rubric to a folder that holds rubric.yml')
    return []
  }
}

/** The quick way first: a document that keeps its errors costs twice as much, and is needed only where there are any. */
function parse(name: string, text: string, problems: Problems): unknown {
  try {
    return parseYaml(text)
  } catch {
    for (const error of parseDocument(text).errors)
      problems.add(name, '', error.message.split('\n')[0] ?? 'is not YAML')
    return undefined
  }
}
