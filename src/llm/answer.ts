import { z } from 'zod'
import type { Opinion } from '../core/judge/opinion.ts'
import { MOST_REMARKS } from '../core/judge/take-remarks.ts'
import { CRITERIA, SEVERITIES } from '../core/report.ts'

const remarkShape = {
  criterion: z.enum(CRITERIA),
  quote: z.string(),
  why: z.string(),
  severity: z.enum(SEVERITIES),
}

/** What the model is asked for. Servers enforce shapes, not limits, and want every key. */
export const answerSchema = z.object({
  remarks: z.array(z.object(remarkShape)),
  rewrite: z.string().nullable(),
})

const remarkSchema = z.object({
  ...remarkShape,
  quote: z.string().min(1).max(600),
  why: z.string().min(1).max(600),
})
const opinionSchema = z.object({
  remarks: z.array(z.unknown()).max(50),
  rewrite: z.string().max(8000).nullish(),
})

export type AnswerReading =
  | { readonly ok: true; readonly opinion: Opinion }
  | { readonly ok: false; readonly failure: 'unreadable' | 'wrong_shape' }

/** Reads a model's answer. A remark outside the limits is left out; an answer of another shape is none. */
export function readAnswer(text: string): AnswerReading {
  const value = findJson(text)
  if (value === undefined) return { ok: false, failure: 'unreadable' }
  const parsed = opinionSchema.safeParse(value)
  if (!parsed.success) return { ok: false, failure: 'wrong_shape' }
  const { remarks, rewrite } = parsed.data
  const kept = remarks.flatMap((remark) => remarkSchema.safeParse(remark).data ?? [])
  if (remarks.length > 0 && kept.length === 0) return { ok: false, failure: 'wrong_shape' }
  return { ok: true, opinion: { remarks: kept.slice(0, MOST_REMARKS), rewrite: rewrite?.trim() || null } }
}

/** The one JSON object of an answer, bare, in a code fence, or behind what the model thought; undefined without one. */
function findJson(text: string): unknown {
  const said = text.replace(/^[\s\S]*<\/think(?:ing)?>/i, '')
  const start = said.indexOf('{')
  const end = said.lastIndexOf('}')
  if (start < 0 || end < start) return undefined
  try {
    return JSON.parse(said.slice(start, end + 1))
  } catch {
    return undefined
  }
}
