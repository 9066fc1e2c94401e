import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { RubricData } from './data.ts'

/** Rubrics that were read before and had no problem, so that a command need not read their YAML at every start. */
export interface KnownRubrics {
  /** What was read from this folder; null unless its files and the code that read them are the same, byte for byte. */
  recall(dir: string, hash: string): Promise<RubricData | null>
  /** Where nothing can be written, nothing is kept. */
  remember(dir: string, hash: string, data: RubricData): Promise<void>
}

const PREFIX = 'rubric-'
const MOST_KEPT = 20
const HERE = fileURLToPath(new URL('./', import.meta.url))
const CORE = fileURLToPath(new URL('../core/', import.meta.url))

/** Kept in the first of the folders, looked for in all of them; one file a rubric folder, so that they stay few. */
export function createKnownRubrics(folders: readonly string[]): KnownRubrics {
  const [home = HERE] = folders

  async function recall(dir: string, hash: string): Promise<RubricData | null> {
    const key = keyOf(hash)
    for (const folder of folders) {
      const text = await readFile(join(folder, nameOf(dir)), 'utf8').catch(() => '')
      const data = text.startsWith(`${key}\n`) ? parse(text.slice(key.length)) : null
      if (data) return data
    }
    return null
  }

  async function remember(dir: string, hash: string, data: RubricData): Promise<void> {
    const file = join(home, nameOf(dir))
    try {
      await mkdir(home, { recursive: true })
      await makeRoom(home)
      // Renamed when it is whole: another process may be reading.
      await writeFile(`${file}.${process.pid}`, `${keyOf(hash)}\n${JSON.stringify(data)}`)
      await rename(`${file}.${process.pid}`, file)
    } catch {
      // A place that cannot be written costs the next start some time, and nothing else.
    }
  }

  return { recall, remember }
}

/** Folders come and go, above all in tests: what is still used is soon there again. */
async function makeRoom(home: string): Promise<void> {
  const names = (await readdir(home)).filter((name) => name.startsWith(PREFIX))
  if (names.length >= MOST_KEPT) await Promise.all(names.map((name) => rm(join(home, name), { force: true })))
}

/** The way from here to the folder: the same for the rubric that comes along, wherever checkreply is installed. */
function nameOf(dir: string): string {
  return `${PREFIX}${digest([relative(HERE, dir)])}.json`
}

function keyOf(hash: string): string {
  return digest([hash, ...readCode(HERE), ...readCode(CORE)])
}

/** The code that decides what a rubric's files mean. Many small files: one after the other is the quickest. */
function readCode(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.[jt]s$/.test(name))
  return names.sort().map((name) => `${name}\0${readFileSync(join(folder, name), 'utf8')}`)
}

function digest(parts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex').slice(0, 32)
}

function parse(text: string): RubricData | null {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
