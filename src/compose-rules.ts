import { fileURLToPath } from 'node:url'
import { describeFault } from './app/fault.ts'
import type { Check, Judge, Log } from './app/ports.ts'
import { StartProblem } from './app/start-problem.ts'
import type { JudgeRules, JudgeWorld } from './compose-judge.ts'
import { createChecker } from './core/check.ts'
import type { JudgeSettings } from './llm/settings.ts'
import { loadRubric } from './rubric/load.ts'

export interface Rules {
  readonly check: Check
  /** Null where no language model is configured. */
  readonly judge: (world: JudgeWorld) => Judge | null
}

export interface RuleSettings {
  readonly rubricDir: string | null
  readonly judge?: JudgeSettings | null
}

/** Reads the rubric, and asks nobody yet. Throws a StartProblem with all that is wrong with it. */
export async function loadRules({ rubricDir, judge }: RuleSettings, log: Log): Promise<Rules> {
  const loaded = await loadRubric(rubricDir ?? fileURLToPath(new URL('../rubric', import.meta.url)))
  if (!loaded.ok) throw new StartProblem(loaded.problems)
  const { rubric } = loaded
  const checker = createChecker(rubric)
  const make = judge ? await prepare(judge, { rubric, checker }) : () => null
  const onFault = (error: unknown) => log.error({ fault: describeFault(error) }, 'The judge failed')
  return { check: checker.check, judge: (world) => make({ onFault, ...world }) }
}

/** Loaded only where one is configured: the client of the model's API takes its time. */
async function prepare(judge: JudgeSettings, rules: JudgeRules) {
  const { prepareJudge } = await import('./compose-judge.ts')
  return prepareJudge(judge, rules)
}
