import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { z } from 'zod'
import { LANGUAGES, type Language, type Report } from '../core/report.ts'
import type { Assess } from './cli-judge.ts'
import { findDraftProblem } from './input.ts'

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  draft: z.string('expected a string "draft"'),
  customer: z.string('expected "customer" to be a string or null').nullish(),
  lang: z.enum(LANGUAGES, `expected "lang" to be one of ${LANGUAGES.join(', ')}`).nullish(),
})

export interface LineOptions {
  readonly assess: Assess
  /** How many lines may be under way at once. */
  readonly ahead: number
  /** For lines that name none. */
  readonly lang?: Language
  readonly onLine: () => void
}

/** One JSON object a line in, one a line out, in the same order. A bad line gives an error line and the rest goes on. */
export async function checkLines(input: Readable, output: Writable, options: LineOptions): Promise<number> {
  let worst = 0
  const write = async (answering: Answered | Promise<Answered>) => {
    const { code, answer } = await answering
    worst = Math.max(worst, code)
    options.onLine()
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain')
  }
  let number = 0
  let last = Promise.resolve()
  const writes: Promise<void>[] = []
  for await (const line of splitLines(input)) {
    number++
    if (line !== null && line.trim() === '') continue
    const answering = answerLine(line, number, options)
    last = last.then(() => write(answering))
    // Whoever waits for it below is told; until then nobody is.
    last.catch(() => {})
    writes.push(last)
    if (writes.length >= options.ahead) await writes.shift()
  }
  await last
  return worst
}

interface Answered {
  readonly code: number
  readonly answer: object
}

function answerLine(line: string | null, number: number, { assess, lang }: LineOptions): Answered | Promise<Answered> {
  if (line === null) return refuse({ line: number }, 'expected UTF-8 text, got other bytes')
  const value = parseJson(line)
  if (value === undefined) return refuse({ line: number }, 'expected one JSON object a line')
  const parsed = lineSchema.safeParse(value)
  const name = nameLine(value, number)
  if (!parsed.success) return refuse(name, parsed.error.issues[0]?.message ?? 'expected {"id", "draft", "customer"}')
  const { draft, customer, lang: own } = parsed.data
  const problem = findDraftProblem(draft)
  if (problem) return refuse(name, problem)
  const report = assess({ draft, customer: customer ?? null, language: own ?? lang })
  return report instanceof Promise ? report.then((later) => accept(name, later)) : accept(name, report)
}

function accept(name: object, report: Report): Answered {
  return { code: report.verdict === 'ready' ? 0 : 1, answer: { ...name, ...report } }
}

function refuse(name: object, error: string): Answered {
  return { code: 2, answer: { ...name, error } }
}

function nameLine(value: unknown, number: number): object {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined
  return typeof id === 'string' || typeof id === 'number' ? { id } : { line: number }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** Lines as they come; null for one that is not UTF-8. */
async function* splitLines(input: Readable): AsyncGenerator<string | null> {
  let rest = Buffer.alloc(0)
  for await (const chunk of input) {
    const bytes = Buffer.concat([rest, Buffer.from(chunk)])
    let start = 0
    for (let end = bytes.indexOf(10, start); end >= 0; end = bytes.indexOf(10, start)) {
      yield decodeLine(bytes.subarray(start, end))
      start = end + 1
    }
    rest = bytes.subarray(start)
  }
  if (rest.length > 0) yield decodeLine(rest)
}

function decodeLine(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
