import type { JudgeCall } from '../../app/judge-ports.ts'
import type { JudgeOutcome, Report } from '../../core/report.ts'
import type { Prices } from '../../llm/settings.ts'
import { type Estimate, estimate } from './bootstrap.ts'
import type { Case } from './cases.ts'
import { isFlagged } from './judged.ts'

/** A labelled reply with what the rules say of it, what they say with the judge, and how long the judge took. */
export interface Heard extends Pick<Case, 'id' | 'isBad' | 'family'> {
  readonly rules: Report
  readonly judged: Report
  readonly milliseconds: number
}

/** What the judge cost and what it was good for. */
export interface JudgeFigures {
  readonly cases: number
  /** Which way the checks took: status, or status and reason → how many. */
  readonly routes: Readonly<Record<string, number>>
  readonly calls: number
  readonly tokens: { readonly prompt: number; readonly cached: number; readonly completion: number }
  /** Null where no prices are configured. */
  readonly cost: number | null
  /** Of the checks the judge was asked about, in milliseconds; null where it was asked about none. */
  readonly latency: { readonly p50: number; readonly p99: number } | null
  /** Cohen's kappa with the labels, one vote a family. */
  readonly kappa: Readonly<Record<'rules' | 'judged', Estimate | null>>
  /** Ids of the replies whose verdict the judge made right, or wrong. */
  readonly better: readonly string[]
  readonly worse: readonly string[]
}

export function measureJudge(
  heard: readonly Heard[],
  calls: readonly JudgeCall[],
  prices: Prices | null,
): JudgeFigures {
  const changed = heard.filter(({ rules, judged }) => isFlagged(rules) !== isFlagged(judged))
  const isRight = ({ isBad, judged }: Heard) => isFlagged(judged) === isBad
  const tokens = {
    prompt: sum(calls.map(({ promptTokens }) => promptTokens)),
    cached: sum(calls.map(({ cachedTokens }) => cachedTokens)),
    completion: sum(calls.map(({ completionTokens }) => completionTokens)),
  }
  return {
    cases: heard.length,
    routes: countRoutes(heard.map(({ judged }) => judged.judge)),
    calls: calls.length,
    tokens,
    cost: prices && costOf(tokens, prices),
    latency: toLatency(heard.filter(({ judged }) => wasAsked(judged.judge)).map(({ milliseconds }) => milliseconds)),
    kappa: estimate([...Map.groupBy(heard, ({ family }) => family).values()], measureKappas),
    better: changed.filter(isRight).map(({ id }) => id),
    worse: changed.filter((one) => !isRight(one)).map(({ id }) => id),
  }
}

function countRoutes(outcomes: readonly JudgeOutcome[]): Readonly<Record<string, number>> {
  const names = outcomes.map(({ status, reason }) => (reason ? `${status}: ${reason}` : status))
  const groups = [...Map.groupBy(names, (name) => name)].sort(([a], [b]) => a.localeCompare(b))
  return Object.fromEntries(groups.map(([name, own]) => [name, own.length]))
}

const MILLION = 1_000_000

function costOf(
  { prompt, cached, completion }: JudgeFigures['tokens'],
  { input, cachedInput, output }: Prices,
): number {
  return ((prompt - cached) * input + cached * cachedInput + completion * output) / MILLION
}

function wasAsked({ status }: JudgeOutcome): boolean {
  return status === 'answered' || status === 'failed'
}

function toLatency(milliseconds: readonly number[]): JudgeFigures['latency'] {
  const sorted = [...milliseconds].sort((a, b) => a - b)
  const at = (share: number) => Math.round(sorted[Math.ceil(share * sorted.length) - 1] ?? 0)
  return sorted.length === 0 ? null : { p50: at(0.5), p99: at(0.99) }
}

function measureKappas(families: readonly (readonly Heard[])[]): Readonly<Record<'rules' | 'judged', number | null>> {
  const kappaOf = (name: 'rules' | 'judged') =>
    kappa(families.flatMap((own) => own.map((one) => [one.isBad, isFlagged(one[name]), 1 / own.length] as const)))
  return { rules: kappaOf('rules'), judged: kappaOf('judged') }
}

/** Agreement beyond chance of weighted yes/no votes; null where chance alone would agree on everything. */
export function kappa(votes: readonly (readonly [boolean, boolean, number])[]): number | null {
  const weigh = (isCounted: (a: boolean, b: boolean) => boolean) =>
    sum(votes.map(([a, b, weight]) => (isCounted(a, b) ? weight : 0)))
  const all = weigh(() => true)
  const [a, b] = [weigh((a) => a) / all, weigh((_, b) => b) / all]
  const agreed = weigh((a, b) => a === b) / all
  const byChance = a * b + (1 - a) * (1 - b)
  return all === 0 || byChance >= 1 ? null : (agreed - byChance) / (1 - byChance)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
