import { createChecker } from '../core/check.ts'
import { splitCustomer } from '../core/customer-quote.ts'
import type { CheckInput, Language } from '../core/report.ts'
import { loadCliRubric } from './cli-rubric.ts'
import { assertCheckable, readInput } from './input.ts'
import { createPaint } from './paint.ts'
import { printExplanation } from './print-explanation.ts'

export interface ExplainOptions {
  readonly customer?: string
  readonly lang?: Language
  readonly rubric?: string
}

/** `checkreply explain`: how a draft was judged, step by step. Throws a UsageError for what the caller can mend. */
export async function runExplain(file: string, options: ExplainOptions): Promise<void> {
  const rubric = await loadCliRubric(options.rubric)
  const { check, analyse } = createChecker(rubric)
  const input = await readDraft(file, options)
  const analysis = analyse(input)
  if (!analysis) return console.log('Not read: this is no language checkreply reads (en, de, nl).')
  const explained = { rubric, analysis, report: check(input), isLanguageTold: options.lang !== undefined }
  console.log(printExplanation(explained, createPaint(process.stdout)))
}

async function readDraft(file: string, { customer, lang }: ExplainOptions): Promise<CheckInput> {
  const message = customer === undefined ? null : await readInput(customer, process.stdin)
  const pasted = splitCustomer(await readInput(file, process.stdin))
  assertCheckable(pasted.draft, file)
  return { draft: pasted.draft, customer: message ?? pasted.customer, language: lang }
}
