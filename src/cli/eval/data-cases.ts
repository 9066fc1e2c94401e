import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { LANGUAGES } from '../../core/report.ts'
import { UsageError } from '../usage-error.ts'
import type { Case } from './cases.ts'

const rowSchema = z.object({
  id: z.string(),
  lang: z.enum(LANGUAGES),
  customer: z.string().nullable().default(null),
  reply: z.string(),
  verdict: z.enum(['flag', 'ok']),
  categories: z.array(z.string()).default([]),
  hard: z.boolean().default(false),
  real: z.boolean().default(true),
  source: z.string().optional(),
  cluster: z.string().nullish(),
})

/** All replies of a folder's `.jsonl` files. Throws a UsageError for what is no labelled reply, with file and line. */
export async function readDataCases(dir: string): Promise<readonly Case[]> {
  const names = (await readNames(dir)).filter((name) => name.endsWith('.jsonl')).sort()
  if (names.length === 0)
    throw new UsageError(`${dir}: expected .jsonl files, got none: name the folder that holds them`)
  const files = await Promise.all(names.map(async (name) => ({ name, text: await readFile(join(dir, name), 'utf8') })))
  return files.flatMap(({ name, text }) => parseCases(text, name))
}

async function readNames(dir: string): Promise<readonly string[]> {
  try {
    return await readdir(dir)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error
    throw new UsageError(`${dir}: cannot be read (${code}): name a folder of labelled replies`)
  }
}

export function parseCases(text: string, file: string): readonly Case[] {
  return text.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : parseCase(line, `${file}:${at + 1}`, file)))
}

function parseCase(line: string, place: string, file: string): Case {
  const parsed = rowSchema.safeParse(parseJson(line))
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the line'}: ${message}`)
    throw new UsageError(`${place}: ${problems.join('; ')}. CONTRIBUTING.md, “Measure”, has the fields.`)
  }
  const { id, lang, customer, reply, verdict, categories, hard, real, source = file, cluster } = parsed.data
  const kinds = [...(real ? ['real'] : []), ...(real && !hard ? ['real clear'] : []), file]
  const whose = { id, source, family: cluster ?? id, kinds }
  return { ...whose, language: lang, customer, draft: reply, isBad: verdict === 'flag', criteria: categories }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
