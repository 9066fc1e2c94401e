import { findJudgeProblems, toJudgeSettings } from './config/judge.ts'
import { type Environment, findMissing } from './config/missing.ts'
import { SETTINGS } from './config/settings.ts'
import { type Config, toConfig, toDatabase } from './config/shape.ts'
import type { JudgeSettings } from './llm/settings.ts'
import type { DatabaseSettings } from './store/open.ts'

export type { Environment } from './config/missing.ts'
export type { Config } from './config/shape.ts'

export type ConfigReading =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] }

/** Reads the environment. Names every problem at once: what was expected, what came, what to do. */
export function readConfig(env: Environment = process.env): ConfigReading {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()))
  const parsed = SETTINGS.safeParse(given)
  const wrong = parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  const half = parsed.success ? findJudgeProblems(parsed.data) : []
  const problems = [...wrong, ...half, ...(wantsSlack(env) ? findMissing(env, given) : [])]
  if (!parsed.success || problems.length > 0) return { ok: false, problems }
  return { ok: true, config: toConfig(parsed.data, wantsSlack(env)) }
}

export type JudgeReading =
  | { readonly ok: true; readonly judge: JudgeSettings | null }
  | { readonly ok: false; readonly problems: readonly string[] }

/** For the command line: the judge's settings, whatever else is set. */
export function readJudgeSettings(env: Environment = process.env): JudgeReading {
  const names = Object.entries(env).filter(([name, value]) => /^(?:OPENAI|JUDGE)(?:_|$)/.test(name) && value?.trim())
  const parsed = SETTINGS.safeParse(Object.fromEntries(names))
  if (!parsed.success)
    return { ok: false, problems: parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) }
  const problems = findJudgeProblems(parsed.data)
  return problems.length > 0 ? { ok: false, problems } : { ok: true, judge: toJudgeSettings(parsed.data) }
}

/** Where the database is, for what needs nothing else; null where DATABASE_URL is wrong. */
export function readDatabase(env: Environment = process.env): DatabaseSettings | null {
  const given = env.DATABASE_URL?.trim() ? { DATABASE_URL: env.DATABASE_URL } : {}
  const parsed = SETTINGS.safeParse(given)
  return parsed.success ? toDatabase(parsed.data.DATABASE_URL) : null
}

/** For the command line, which needs nothing else of the environment: RUBRIC_DIR, or null for the rubric that comes along. */
export function readRubricDir(env: Environment = process.env): string | null {
  return env.RUBRIC_DIR?.trim() || null
}

/** Any SLACK_* that is there, even empty, means Slack: a secret that got lost must not start a healthy-looking fake. */
function wantsSlack(env: Environment): boolean {
  if (env.NODE_ENV === 'production') return true
  return Object.entries(env).some(([name, value]) => name.startsWith('SLACK_') && value !== undefined)
}
