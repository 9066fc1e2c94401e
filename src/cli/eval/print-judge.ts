import type { Estimate } from './bootstrap.ts'
import type { JudgeFigures } from './judge-figures.ts'

/** What the judge cost and was good for, for people; replies are named by id, never by their text. */
export function printJudge(name: string, figures: JudgeFigures): string {
  const { cases, routes, calls, tokens, cost, latency, kappa, better, worse } = figures
  return [
    `${name} with the judge: ${cases} replies`,
    ...Object.entries(routes).map(([route, count]) => `  ${String(count).padStart(6)}  ${route}`),
    `  calls ${calls}, tokens ${tokens.prompt} in (${tokens.cached} cached) + ${tokens.completion} out`,
    `  cost ${cost === null ? 'unknown: set JUDGE_PRICE_INPUT and JUDGE_PRICE_OUTPUT' : cost.toFixed(4)}`,
    `  latency ${latency ? `p50 ${latency.p50} ms, p99 ${latency.p99} ms` : '–'}`,
    `  kappa with the labels (95 % interval): rules ${print(kappa.rules)}, with the judge ${print(kappa.judged)}`,
    `  made right ${better.length}${list(better)}`,
    `  made wrong ${worse.length}${list(worse)}`,
    '',
  ].join('\n')
}

function print(estimate: Estimate | null): string {
  if (!estimate) return '–'
  return `${estimate.value.toFixed(2)} (${estimate.low.toFixed(2)}–${estimate.high.toFixed(2)})`
}

function list(ids: readonly string[]): string {
  return ids.length === 0 ? '' : `: ${ids.join(', ')}`
}
