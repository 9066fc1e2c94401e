import { readFile } from 'node:fs/promises'
import { createCascade } from './app/cascade.ts'
import type { JudgeLedger, JudgeMeter } from './app/judge-ports.ts'
import type { Clock, Judge } from './app/ports.ts'
import { StartProblem } from './app/start-problem.ts'
import type { Checker } from './core/check.ts'
import { createTakeOpinion } from './core/judge/take-opinion.ts'
import type { Rubric } from './core/rubric.ts'
import { createJudge } from './llm/judge.ts'
import { createMemoryLedger } from './llm/memory-ledger.ts'
import { readPrompt } from './llm/prompt.ts'
import type { JudgeSettings } from './llm/settings.ts'

/** What a judge goes by. */
export interface JudgeRules {
  readonly rubric: Rubric
  readonly checker: Checker
}

/** What a judge needs of the world. The command line keeps nothing: it has a ledger for its one run, and no figures. */
export interface JudgeWorld {
  readonly ledger?: JudgeLedger
  readonly meter?: JudgeMeter
  readonly clock?: Clock
  /** Told of what should not happen; the check goes on without the judge. */
  readonly onFault?: (error: unknown) => void
}

/** Reads what the judge is told, and asks nobody yet. It makes null where JUDGE says never. Throws a StartProblem. */
export async function prepareJudge(
  settings: JudgeSettings,
  { rubric, checker }: JudgeRules,
): Promise<(world: JudgeWorld) => Judge | null> {
  const { when } = settings
  if (when === 'never') return () => null
  const reading = readPrompt(await readFile(new URL('../prompts/check.md', import.meta.url), 'utf8'), rubric)
  if (!reading.ok) throw new StartProblem(reading.problems)
  const { prompt } = reading
  const takeOpinion = createTakeOpinion(rubric, checker, prompt.system)
  return ({ ledger = createMemoryLedger(), meter = NO_METER, clock = CLOCK, onFault = () => {} }) => {
    const judge = createJudge(settings, { prompt, takeOpinion, ledger, meter, clock, onFault })
    return createCascade({ judge, rubric, analyse: checker.analyse, meter, when })
  }
}

const NO_METER: JudgeMeter = { countRoute() {}, countCall() {} }
const CLOCK: Clock = { now: () => new Date() }
