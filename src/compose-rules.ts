import { describeFault } from './app/fault.ts'
import type { Check, Judge, Log } from './app/ports.ts'
import { StartProblem } from './app/start-problem.ts'
import type { Tune } from './app/team/team-rules.ts'
import type { JudgeRules, JudgeWorld } from './compose-judge.ts'
import { warmUp } from './compose-warm-up.ts'
import { createChecker } from './core/check.ts'
import { CRITERIA } from './core/report.ts'
import { createRetell, type Retell } from './core/retell.ts'
import type { Rubric } from './core/rubric.ts'
import type { SettingLimits } from './core/team/read-settings.ts'
import { createRuleBook } from './core/team/rule-book.ts'
import type { JudgeSettings } from './llm/settings.ts'
import { OWN_RUBRIC, recallRubric } from './rubric/own.ts'

export interface Rules {
  readonly check: Check
  /** The check as a team has tuned it. */
  readonly tune: Tune
  /** Says a report in its reader's language. */
  readonly retell: Retell
  /** What a team's settings are held against. */
  readonly limits: (retentionDays: number) => SettingLimits
  /** Null where no language model is configured. */
  readonly judge: (world: JudgeWorld) => Judge | null
  /** Does ahead what the first checks would do. Never throws. */
  readonly warmUp: () => Promise<void>
}

export interface RuleSettings {
  readonly rubricDir: string | null
  readonly judge?: JudgeSettings | null
}

/** Reads the rubric, and asks nobody yet. Throws a StartProblem with all that is wrong with it. */
export async function loadRules({ rubricDir, judge }: RuleSettings, log: Log): Promise<Rules> {
  const loaded = await recallRubric(rubricDir ?? OWN_RUBRIC)
  if (!loaded.ok) throw new StartProblem(loaded.problems)
  const { rubric } = loaded
  const checker = createChecker(rubric)
  const make = judge ? await prepare(judge, { rubric, checker }) : () => null
  const onFault = (error: unknown) => log.error({ fault: describeFault(error) }, 'The judge failed')
  const tune = createRuleBook(rubric, checker)
  return {
    check: checker.check,
    tune,
    retell: createRetell(rubric),
    limits: limitsOf(rubric),
    judge: (world) => make({ onFault, ...world }),
    warmUp: () => warmUp(rubric, checker.check),
  }
}

/** A check that needs no rubric, with settings as they might be. */
export function rulesWith(check: Check, judge: Judge | null): Rules {
  const points = Object.fromEntries(CRITERIA.map((id) => [id, { advice: 5, warning: 30, error: 60 }]))
  const registers = { en: ['any'], de: ['Sie', 'du'], nl: ['u', 'je'] }
  return {
    check,
    tune: () => ({ check, judge: check }),
    retell: (report) => report,
    limits: (retentionDays) => ({ points: points as SettingLimits['points'], registers, retentionDays }),
    judge: () => judge,
    warmUp: async () => {},
  }
}

/** Registers are read when they are first asked for: no start waits for the rewrite's templates. */
function limitsOf({ points, languages }: Rubric): Rules['limits'] {
  return (retentionDays) => ({
    points,
    retentionDays,
    get registers() {
      return Object.fromEntries(Object.values(languages).map((one) => [one.language, one.templates.registers]))
    },
  })
}

/** Loaded only where one is configured: the client of the model's API takes its time. */
async function prepare(judge: JudgeSettings, rules: JudgeRules) {
  const { prepareJudge } = await import('./compose-judge.ts')
  return prepareJudge(judge, rules)
}
