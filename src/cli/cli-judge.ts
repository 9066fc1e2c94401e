import { config as loadDotenv } from 'dotenv'
import type { Judge } from '../app/ports.ts'
import type { JudgeRules, JudgeWorld } from '../compose-judge.ts'
import { readJudgeSettings } from '../config.ts'
import type { CheckInput, Report } from '../core/report.ts'
import type { JudgeSettings } from '../llm/settings.ts'
import { UsageError } from './usage-error.ts'

export type JudgeWhen = JudgeSettings['when']

/** Checks one draft: at once where no judge is there. */
export type Assess = (input: CheckInput) => Report | Promise<Report>

export interface CliJudge {
  readonly judge: Judge
  readonly settings: JudgeSettings
}

/**
 * The judge for one run: of the environment or .env, unless `when` says otherwise. Null where there is none to ask.
 * Throws a UsageError where one is wanted and not, or wrongly, configured.
 */
export async function loadCliJudge(
  when: JudgeWhen | undefined,
  rules: JudgeRules,
  world: JudgeWorld = {},
): Promise<CliJudge | null> {
  if (when === 'never') return null
  loadDotenv({ quiet: true })
  const reading = readJudgeSettings()
  if (!reading.ok) throw new UsageError(['the judge cannot be used:', ...reading.problems].join('\n  - '))
  if (!reading.judge && when === 'always') throw new UsageError(NO_MODEL)
  if (!reading.judge) return null
  const settings = { ...reading.judge, when: when ?? reading.judge.when }
  // Loaded only where a model is configured: the client would cost every other check its start.
  const { prepareJudge } = await import('../compose-judge.ts')
  const judge = (await prepareJudge(settings, rules))(world)
  return judge && { judge, settings }
}

const NO_MODEL =
  '--judge always: expected a language model, got none: set OPENAI_MODEL with OPENAI_API_KEY or OPENAI_BASE_URL'

/** The rules' report, and what the judge makes of it where there is one. */
export function createAssess(check: (input: CheckInput) => Report, judge: Judge | null): Assess {
  return judge ? (input) => judge.consider(input, check(input)) : check
}
