import type { JudgeCall } from '../../app/judge-ports.ts'
import type { Judge } from '../../app/ports.ts'
import type { Checker } from '../../core/check.ts'
import type { Rubric } from '../../core/rubric.ts'
import { type JudgeWhen, loadCliJudge } from '../cli-judge.ts'
import { UsageError } from '../usage-error.ts'
import type { Case } from './cases.ts'
import { type Heard, type JudgeFigures, measureJudge } from './judge-figures.ts'

export interface JudgeRun {
  readonly rubric: Rubric
  readonly checker: Checker
  /** Undefined: as configured. */
  readonly when: JudgeWhen | undefined
  /** No more cases than this, spread evenly: every one may cost money. */
  readonly most: number
}

/** Asks the configured model about labelled replies. Throws a UsageError where none is configured. */
export async function evaluateJudge(
  cases: readonly Case[],
  { rubric, checker, when, most }: JudgeRun,
): Promise<JudgeFigures> {
  const calls: JudgeCall[] = []
  const meter = { countRoute() {}, countCall: (call: JudgeCall) => void calls.push(call) }
  const asked = await loadCliJudge(when, { rubric, checker }, { meter })
  if (!asked) throw new UsageError(NO_MODEL)
  const { judge, settings } = asked
  const heard = await hearAll(spread(cases, most), { checker, judge, atOnce: settings.concurrency })
  return measureJudge(heard, calls, settings.prices)
}

const NO_MODEL =
  '--judge: expected a language model, got none: set OPENAI_MODEL with OPENAI_API_KEY or OPENAI_BASE_URL, and JUDGE not to never'

function spread(cases: readonly Case[], most: number): readonly Case[] {
  if (cases.length <= most) return cases
  return Array.from({ length: most }, (_, at) => cases[Math.floor((at * cases.length) / most)]).filter(
    (one) => one !== undefined,
  )
}

interface Means {
  readonly checker: Checker
  readonly judge: Judge
  readonly atOnce: number
}

/** As many at once as the model takes, so that nobody's time is spent waiting for a turn. */
async function hearAll(cases: readonly Case[], { checker, judge, atOnce }: Means): Promise<readonly Heard[]> {
  const heard: Heard[] = []
  const rest = cases.entries()
  const work = async () => {
    for (const [at, one] of rest) heard[at] = await hear(one, checker, judge)
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return heard
}

async function hear({ id, isBad, family, ...one }: Case, { check }: Checker, judge: Judge): Promise<Heard> {
  const input = { draft: one.draft, customer: one.customer, language: one.language }
  const rules = check(input)
  const start = performance.now()
  const judged = await judge.consider(input, rules)
  return { id, isBad, family, rules, judged, milliseconds: performance.now() - start }
}
