import { readFile, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { UsageError } from '../usage-error.ts'

const estimateSchema = z.object({ value: z.number(), low: z.number(), high: z.number() })
const figuresSchema = z.object({
  bad: z.number(),
  good: z.number(),
  recall: estimateSchema.nullable(),
  falseAlarms: estimateSchema.nullable(),
  precision: estimateSchema.nullable(),
  f1: estimateSchema.nullable(),
  balanced: estimateSchema.nullable(),
})
const partSchema = z.object({
  figures: z.record(z.string(), figuresSchema),
  verdicts: z.record(z.string(), z.enum(['ready', 'revise', 'flag'])),
})
const baselineSchema = z.partialRecord(z.enum(['tuning', 'check']), partSchema)

const FILE = 'baseline.json'

/** What one part of our corpus came to: figures by language and each pair's verdict by id. */
export type PartBaseline = z.infer<typeof partSchema>
export type Baseline = z.infer<typeof baselineSchema>

/** The baseline committed with a corpus. Throws a UsageError where there is none that can be read. */
export async function readBaseline(corpus: URL): Promise<Baseline> {
  const text = await readFile(new URL(FILE, corpus), 'utf8').catch(() => '')
  if (text === '') throw new UsageError('there is no baseline.json: write it with npm run eval -- --update')
  return parseBaseline(text)
}

export function parseBaseline(text: string): Baseline {
  try {
    return baselineSchema.parse(JSON.parse(text))
  } catch {
    throw new UsageError('baseline.json cannot be used: write it anew with npm run eval -- --update')
  }
}

/** One line for each figure and verdict, so that a change of either shows as such. */
export async function writeBaseline(baseline: Baseline, corpus: URL): Promise<void> {
  await writeFile(new URL(FILE, corpus), formatBaseline(baseline))
}

export function formatBaseline(baseline: Baseline): string {
  const text = JSON.stringify(baseline, null, 1)
  return `${text.replace(/\{\s+"value": ([^,]+),\s+"low": ([^,]+),\s+"high": (\S+)\s+\}/g, '{ "value": $1, "low": $2, "high": $3 }')}\n`
}
