import { readFileSync } from 'node:fs'
import type { JudgeCall, JudgeLedger } from '../../src/app/judge-ports.ts'
import type { Judge } from '../../src/app/ports.ts'
import { type Checker, createChecker } from '../../src/core/check.ts'
import { createTakeOpinion } from '../../src/core/judge/take-opinion.ts'
import { createJudge, type JudgeParts } from '../../src/llm/judge.ts'
import { createMemoryLedger } from '../../src/llm/memory-ledger.ts'
import { type Prompt, readPrompt } from '../../src/llm/prompt.ts'
import type { JudgeSettings } from '../../src/llm/settings.ts'
import { rubric } from '../core/rewrite/load-languages.ts'

export const PROMPT_FILE = readFileSync(new URL('../../prompts/check.md', import.meta.url), 'utf8')
export const checker: Checker = createChecker(rubric)

export function aPrompt(file = PROMPT_FILE): Prompt {
  const reading = readPrompt(file, rubric)
  if (!reading.ok) throw new Error(reading.problems.join('\n'))
  return reading.prompt
}

export function someSettings(overrides: Partial<JudgeSettings> = {}): JudgeSettings {
  return {
    apiKey: 'sk-test-0123456789',
    baseUrl: 'http://127.0.0.1:9/v1',
    model: 'fake',
    when: 'always',
    text: 'masked',
    timeout: 3000,
    dailyTokens: 1_000_000,
    concurrency: 4,
    answerTokens: 1500,
    contextTokens: 32_000,
    prices: null,
    ...overrides,
  }
}

export interface TestJudge {
  readonly judge: Judge
  readonly ledger: JudgeLedger
  readonly calls: JudgeCall[]
  readonly faults: unknown[]
}

/** The judge with the rubric that comes along and a ledger in memory. */
export function aJudge(settings: Partial<JudgeSettings> = {}, parts: Partial<JudgeParts> = {}): TestJudge {
  const calls: JudgeCall[] = []
  const faults: unknown[] = []
  const prompt = aPrompt()
  const ledger = parts.ledger ?? createMemoryLedger()
  const judge = createJudge(someSettings(settings), {
    prompt,
    takeOpinion: createTakeOpinion(rubric, checker, prompt.system),
    meter: { countRoute() {}, countCall: (call) => void calls.push(call) },
    clock: { now: () => new Date('2026-03-01T12:00:00Z') },
    onFault: (error) => void faults.push(error),
    ...parts,
    ledger,
  })
  return { judge, ledger, calls, faults }
}

/** A reply that the rules find nothing in, and a guest would be hurt by. */
export const LOUNGE = {
  customer: 'I was put out of the lounge while I was on the phone with a client.',
  draft: 'The lounge closes at nine so that our staff can prepare breakfast. You may use it again tomorrow.',
} as const

export const LOUNGE_REMARK = {
  criterion: 'dismissive',
  quote: 'The lounge closes at nine so that our staff can prepare breakfast',
  why: 'Nobody sees how awkward that was for her: say sorry before explaining the house.',
  severity: 'warning',
} as const
