import type { Chart, ChartPanel } from '../../app/chart.ts'
import type { Digest } from '../../app/team/digest.ts'
import { CRITERIA, type Verdict } from '../../core/report.ts'
import { SHOWN, SLACK_LIMITS } from '../limits.ts'
import type { Words } from '../words/words.ts'
import { lastTwo } from './digest.ts'
import { cutPlain } from './fields.ts'
import { rank } from './rank.ts'

const VERDICTS = ['ready', 'revise', 'flag'] as const satisfies readonly Verdict[]

/** A digest's chart, with what it shows in words; null where there is no figure. */
export function digestChart(digest: Digest, words: Words): { readonly chart: Chart; readonly alt: string } | null {
  const [now] = lastTwo(digest)
  if (!now) return null
  const found = drawFound(digest, words)
  const panels = [drawWeeks(digest, words), ...(found.labels.length > 0 ? [found] : [])]
  return { chart: { panels }, alt: cutPlain(sayAlt(panels, digest, words), SLACK_LIMITS.altText) }
}

function drawWeeks({ weeks, timeZone }: Digest, { digest: { chart, locale } }: Words): ChartPanel {
  const series = VERDICTS.map((verdict) => ({
    name: chart[verdict],
    values: weeks.map(({ figures }) => figures?.verdicts[verdict] ?? null),
  }))
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone })
  const labels = weeks.map(({ from, until }) => day.formatRange(new Date(from), Date.parse(until) - 1))
  return { kind: 'stacked', title: chart.weeks, labels, series, none: chart.none }
}

function drawFound(digest: Digest, { digest: { chart }, criteria }: Words): ChartPanel {
  const [now, before] = lastTwo(digest)
  const top = rank(now?.criteria ?? {}, CRITERIA).slice(0, SHOWN.findings)
  const series = [
    { name: chart.now, values: top.map(([, count]) => count) },
    ...(before ? [{ name: chart.before, values: top.map(([id]) => before.criteria[id] ?? 0) }] : []),
  ]
  return { kind: 'beside', title: chart.found, labels: top.map(([id]) => criteria[id]), series, none: chart.none }
}

function sayAlt([weeks, found]: readonly ChartPanel[], digest: Digest, { digest: { chart } }: Words): string {
  const lines = digest.weeks.map(({ figures }, at) => {
    const week = weeks?.labels[at] ?? ''
    if (!figures) return chart.altNone(week)
    const { ready, revise, flag } = figures.verdicts
    return chart.altWeek(week, ready, revise, flag)
  })
  const counts = (found?.labels ?? []).map((label, at) => `${label}: ${found?.series[0]?.values[at]}×`)
  return [`${chart.weeks}.`, ...lines, ...(counts.length > 0 ? [`${chart.found}: ${counts.join(', ')}.`] : [])].join(
    ' ',
  )
}
