import { readFile } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { MAX_DRAFT_LENGTH } from '../core/report.ts'
import { UsageError } from './usage-error.ts'

/** A file's text, or standard input's for `-`. Throws a UsageError for what cannot be read as UTF-8. */
export async function readInput(file: string, stdin: Readable): Promise<string> {
  return decode(file === '-' ? await readAll(stdin) : await readBytes(file), nameOf(file))
}

/** Throws a UsageError where the draft cannot be checked. */
export function assertCheckable(draft: string, file: string): void {
  const problem = findDraftProblem(draft)
  if (problem) throw new UsageError(`${nameOf(file)}: ${problem}`)
}

/** What keeps a draft from being checked, with what to do; null where nothing does. */
export function findDraftProblem(draft: string): string | null {
  if (draft.trim() === '') return 'expected a draft, got none: write the reply below the customer’s quoted lines'
  if (draft.length <= MAX_DRAFT_LENGTH) return null
  return `expected a draft of at most ${MAX_DRAFT_LENGTH} characters, got ${draft.length}: check it in parts`
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error
    throw new UsageError(`${file}: cannot be read (${code}): check its name and that you may read it`)
  }
}

async function readAll(stdin: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new UsageError(`${name}: expected UTF-8 text, got other bytes: save it as UTF-8 and try again`)
  }
}

function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file
}
