import { createChecker } from '../core/check.ts'
import { splitCustomer } from '../core/customer-quote.ts'
import type { CheckInput, Language, Report } from '../core/report.ts'
import { createAssess, type JudgeWhen, loadCliJudge } from './cli-judge.ts'
import { loadCliRubric } from './cli-rubric.ts'
import { assertCheckable, readInput } from './input.ts'
import { checkLines, type LineOptions } from './jsonl.ts'
import { createPaint } from './paint.ts'
import { printReport } from './print-report.ts'
import { createProgress } from './progress.ts'
import { UsageError } from './usage-error.ts'

export interface CheckOptions {
  readonly customer?: string
  readonly lang?: Language
  readonly judge?: JudgeWhen
  readonly rubric?: string
  readonly json?: boolean
  readonly jsonl?: boolean
}

/** `checkreply check`. Resolves to the exit code; throws a UsageError for what the caller can mend. */
export async function runCheck(files: readonly string[], options: CheckOptions): Promise<number> {
  const rubric = await loadCliRubric(options.rubric)
  const checker = createChecker(rubric)
  const asked = await loadCliJudge(options.judge, { rubric, checker })
  const assess = createAssess(checker.check, asked?.judge ?? null)
  if (options.jsonl) return runLines(files, options, { assess, ahead: asked?.settings.concurrency ?? 1 })
  const inputs = await readInputs(files.length > 0 ? files : ['-'], options)
  const checked = await Promise.all(
    inputs.map(async ({ file, input }) => ({ file, report: await assess(input), draft: input.draft })),
  )
  if (options.json) printJson(checked)
  else for (const { file, report, draft } of checked) printForPeople(files.length > 1 ? file : null, report, draft)
  return checked.every(({ report }) => report.verdict === 'ready') ? 0 : 1
}

interface Input {
  readonly file: string
  readonly input: CheckInput
}

/** All are read before any is judged, so that bad input costs nobody half an answer. */
async function readInputs(files: readonly string[], { customer, lang }: CheckOptions): Promise<readonly Input[]> {
  const message = customer === undefined ? null : await readInput(customer, process.stdin)
  const inputs: Input[] = []
  for (const file of files) {
    const pasted = splitCustomer(await readInput(file, process.stdin))
    assertCheckable(pasted.draft, file)
    inputs.push({ file, input: { draft: pasted.draft, customer: message ?? pasted.customer, language: lang } })
  }
  return inputs
}

function printJson(checked: readonly { readonly file: string; readonly report: Report }[]): void {
  const [only] = checked
  const value = checked.length === 1 ? only?.report : checked.map(({ file, report }) => ({ file, ...report }))
  console.log(JSON.stringify(value, null, 2))
}

function printForPeople(file: string | null, report: Report, draft: string): void {
  if (file) console.log(`── ${file}`)
  console.log(printReport(report, draft, createPaint(process.stdout)))
}

type Means = Pick<LineOptions, 'assess' | 'ahead'>

async function runLines(files: readonly string[], { lang }: CheckOptions, means: Means): Promise<number> {
  if (files.length > 0) throw new UsageError('--jsonl reads standard input: use `checkreply check --jsonl < FILE`')
  const progress = createProgress(process.stderr)
  const code = await checkLines(process.stdin, process.stdout, { ...means, lang, onLine: progress.count })
  progress.end()
  return code
}
